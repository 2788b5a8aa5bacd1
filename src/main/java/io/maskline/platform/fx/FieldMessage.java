package io.maskline.platform.fx;

/**
 * What stands under a form field.
 *
 * @param level an error blocks saving, a warning asks for a reason and then saves, information shows what was understood
 * @param text the sentence, translated
 */
public record FieldMessage(Level level, String text) {

    public enum Level {
        ERROR, WARNING, INFO
    }

    public static FieldMessage error(String text) {
        return new FieldMessage(Level.ERROR, text);
    }

    public static FieldMessage warning(String text) {
        return new FieldMessage(Level.WARNING, text);
    }

    public static FieldMessage info(String text) {
        return new FieldMessage(Level.INFO, text);
    }
}
