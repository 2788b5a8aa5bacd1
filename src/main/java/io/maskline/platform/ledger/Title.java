package io.maskline.platform.ledger;

import java.util.List;

/**
 * The name of a step, kept as key and arguments so that undo can name it in either language
 * ("撤销：新增产线 宁波九点 1线").
 *
 * @param key message key, e.g. {@code line.step.create}
 */
public record Title(String key, List<String> args) {

    public static Title of(String key, Object... args) {
        return new Title(key, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
