package io.maskline.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The screens gone through, for Alt+← and Alt+→. A new visit after going back forgets what lay ahead. */
final class Visits {

    private static final int MOST = 50;

    private final List<String> targets = new ArrayList<>();
    private int at = -1;

    void visit(String target) {
        if (at >= 0 && targets.get(at).equals(target)) {
            return;
        }
        targets.subList(at + 1, targets.size()).clear();
        targets.add(target);
        if (targets.size() > MOST) {
            targets.removeFirst();
        }
        at = targets.size() - 1;
    }

    Optional<String> back() {
        return at > 0 ? Optional.of(targets.get(--at)) : Optional.empty();
    }

    Optional<String> forward() {
        return at + 1 < targets.size() ? Optional.of(targets.get(++at)) : Optional.empty();
    }
}
