package io.maskline.lab;

import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Items as they are typed into a field: names or codes with 、, semicolons or commas between; a name may have a comma of its own. */
record ItemsText(List<String> codes, List<String> unknown) {

    static ItemsText read(String typed, ItemNames names) {
        List<String> codes = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String part : typed.split("[、;；\n]")) {
            Optional<String> whole = names.code(part);
            if (whole.isPresent()) {
                codes.add(whole.get());
            } else {
                Lab.itemNames(part).forEach(one -> names.code(one).ifPresentOrElse(codes::add, () -> unknown.add(one)));
            }
        }
        return new ItemsText(codes.stream().distinct().toList(), unknown);
    }

    /** How it is understood; {@code all} is said of an empty field. */
    FieldMessage message(UiContext ui, ItemNames names, String all) {
        if (!unknown.isEmpty()) {
            return FieldMessage.error(ui.text("lab.items.unknown", String.join(ui.text("lab.and"), unknown)));
        }
        return FieldMessage.info(codes.isEmpty() ? all : ui.text("lab.items.understood", codes.size(), names.list(codes)));
    }
}
