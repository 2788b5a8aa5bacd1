package io.maskline.platform.i18n;

import java.util.Locale;

/** The two languages of the console. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE, ""),
    EN(Locale.ENGLISH, "_en");

    private final Locale locale;
    private final String suffix;

    Language(Locale locale, String suffix) {
        this.locale = locale;
        this.suffix = suffix;
    }

    public Locale locale() {
        return locale;
    }

    String suffix() {
        return suffix;
    }
}
