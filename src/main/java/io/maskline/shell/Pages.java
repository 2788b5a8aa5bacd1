package io.maskline.shell;

import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Screen.Action;
import io.maskline.platform.feature.Target;
import io.maskline.platform.fx.UiContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The screens opened so far; each is built when first shown and kept with its filter, selection and scroll. */
final class Pages implements Navigator, AutoCloseable {

    private final Map<String, Feature> features;
    private final ShellViewModel model;
    private final UiContext ui;
    private final Map<String, Page> opened = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Page> current = new ReadOnlyObjectWrapper<>(this, "current");
    private String target = "";

    Pages(List<Feature> features, ShellViewModel model, UiContext ui) {
        this.features = features.stream().collect(Collectors.toMap(Feature::id, Function.identity()));
        this.model = model;
        this.ui = ui;
    }

    /** One opened screen. */
    record Page(String feature, Screen screen) {}

    ReadOnlyObjectProperty<@Nullable Page> currentProperty() {
        return current.getReadOnlyProperty();
    }

    String target() {
        return target;
    }

    @Override
    public void open(String wanted) {
        go(wanted, null, true);
    }

    @Override
    public void open(String wanted, UUID record) {
        go(wanted, record, true);
    }

    @Override
    public void say(String sentence) {
        model.say(sentence);
    }

    void back() {
        model.visits().back().ifPresent(t -> go(t, null, false));
    }

    void forward() {
        model.visits().forward().ifPresent(t -> go(t, null, false));
    }

    /** Opens what stands at this digit of the rail (0 is the foot), if anything does. */
    void openAt(int order) {
        features.values().stream().filter(f -> f.rail().map(r -> r.order() == order).orElse(false)).findFirst().ifPresent(f -> open(f.id()));
    }

    boolean perform(Action action) {
        Page page = current.get();
        return page != null && page.screen().perform(action);
    }

    private void go(String wanted, @Nullable UUID record, boolean visit) {
        String id = Target.parse(wanted).feature();
        if (!features.containsKey(id)) {
            model.say(ui.text("shell.said.noScreen", wanted));
            return;
        }
        Page from = current.get();
        if (from == null || from.feature().equals(id)) {
            show(wanted, record, visit);
        } else {
            from.screen().mayLeave(may -> {
                if (may) {
                    from.screen().hidden();
                    show(wanted, record, visit);
                }
            });
        }
    }

    private void show(String wanted, @Nullable UUID record, boolean visit) {
        Target to = Target.parse(wanted);
        String id = to.feature();
        Page page = opened.get(id);
        if (page == null) {
            page = new Page(id, features.get(id).open(this));
            opened.put(id, page);
        }
        model.say("");
        target = wanted;
        if (visit) {
            model.visits().visit(wanted);
        }
        current.set(page);
        if (to.saysRows()) {
            page.screen().reveal(to.view(), to.filters());
        } else if (record == null && !to.view().isEmpty()) {
            page.screen().reveal(to.view());
        }
        if (record != null) {
            page.screen().reveal(to.view(), record);
        }
    }

    /** Asks the opened screens one after the other; the first that wants to stay comes to the front. */
    void mayClose(Consumer<Boolean> answer) {
        ask(new ArrayDeque<>(opened.values()), answer);
    }

    private void ask(Deque<Page> left, Consumer<Boolean> answer) {
        Page page = left.poll();
        if (page == null) {
            answer.accept(true);
            return;
        }
        page.screen().mayLeave(may -> {
            if (may) {
                ask(left, answer);
            } else {
                current.set(page);
                answer.accept(false);
            }
        });
    }

    @Override
    public void close() {
        current.set(null);
        new ArrayList<>(opened.values()).forEach(p -> p.screen().close());
        opened.clear();
    }
}
