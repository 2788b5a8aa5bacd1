package io.maskline.platform.fx;

import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.StatusLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A screen made of parts behind one switch, or of one part without a switch. A part is made when it is first shown. The
 * id of a view is what stands after the slash of a target: {@code line/returns}. FX thread only.
 */
public final class PartsScreen implements Screen {

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyStringWrapper asOf = new ReadOnlyStringWrapper(this, "asOf", "");
    private final StatusLine status = new StatusLine();
    private final SegmentedSwitch views;
    private final Map<String, Supplier<? extends Part>> makers = new LinkedHashMap<>();
    private final Map<String, Part> made = new LinkedHashMap<>();
    private final Map<Action, String> elsewhere = new EnumMap<>(Action.class);
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final List<Node> common = new ArrayList<>();
    private final HBox actions = new HBox();
    private final StackPane barHost = new StackPane();
    private final StackPane bodyHost = new StackPane();
    private final VBox root = new VBox(barHost, bodyHost);
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable Part front;
    private boolean visible;

    /** What a target that is no view has a view do. */
    private record Asked(String view, Action action) {}

    /** @param switchId fx:id of the view switch, e.g. {@code lineViewSwitch} */
    public PartsScreen(String title, String switchId) {
        this.title.set(title);
        this.views = new SegmentedSwitch(switchId);
        actions.getStyleClass().add("ml-button-row");
        VBox.setVgrow(bodyHost, Priority.ALWAYS);
    }

    /**
     * Adds a view; they stand in the order they are added in.
     *
     * @param words of its segment, with its count when it has one
     * @param part called once, when the view is first shown
     */
    public PartsScreen view(String id, ObservableValue<String> words, Supplier<? extends Part> part) {
        makers.put(id, part);
        views.segment(id, "");
        subscriptions.follow(words, text -> views.words(id, text));
        return this;
    }

    /** The only view of a screen: there is no switch. */
    public PartsScreen only(Supplier<? extends Part> part) {
        return view("all", new ReadOnlyStringWrapper(""), part).startAt("all");
    }

    /** Buttons that stay in the page head whatever view is in front. */
    public PartsScreen actions(Node... buttons) {
        common.addAll(List.of(buttons));
        return this;
    }

    /** Lets {@code view} answer {@code action} when the view in front does not know it; it comes to the front then. */
    public PartsScreen elsewhere(Action action, String view) {
        elsewhere.put(action, view);
        return this;
    }

    /** Has the target {@code name}, which is no view, bring {@code view} to the front and do {@code action}: {@code testing/new}. */
    public PartsScreen asks(String name, String view, Action action) {
        asked.put(name, new Asked(view, action));
        return this;
    }

    /** Ends with the screen, after its parts: what they share. */
    public PartsScreen closes(AutoCloseable shared) {
        subscriptions.add(shared);
        return this;
    }

    /** Shows {@code view} first; call once, after all views were added. */
    public PartsScreen startAt(String view) {
        views.choose(view);
        subscriptions.follow(views.chosenProperty(), this::bringToFront);
        return this;
    }

    /** Brings a view to the front and has it do something, e.g. NEW from a button of the page head. */
    public boolean perform(String view, Action action) {
        views.choose(view);
        root.applyCss();
        return part(view).perform(action);
    }

    private Part part(String view) {
        Part known = made.get(view);
        if (known == null) {
            known = makers.get(view).get();
            made.put(view, known);
        }
        return known;
    }

    private void bringToFront(String view) {
        Part now = part(view);
        if (visible && front != null) {
            front.hidden();
        }
        front = now;
        if (makers.size() > 1) {
            now.bar().getChildren().addFirst(views);
        }
        // A bar too wide for a narrow window is cut at its end; it does not push the page out of the window.
        now.bar().setMinWidth(0);
        barHost.getChildren().setAll(now.bar());
        bodyHost.getChildren().setAll(now.body());
        List<Node> buttons = new ArrayList<>(common);
        buttons.addAll(now.headActions());
        actions.getChildren().setAll(buttons);
        asOf.bind(now.asOf());
        status.shown.bind(now.status().shown);
        status.filtered.bind(now.status().filtered);
        status.selection.bind(now.status().selection);
        status.message.bind(now.status().message);
        if (visible) {
            now.shown();
        }
    }

    private Part front() {
        return part(views.chosenProperty().get());
    }

    private void focus() {
        // What lies in a split pane joins the scene with its skin; before that it takes no focus.
        root.applyCss();
        front().focus();
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty asOf() {
        return asOf.getReadOnlyProperty();
    }

    @Override
    public List<Node> headActions() {
        return List.of(actions);
    }

    @Override
    public StatusLine status() {
        return status;
    }

    @Override
    public void shown() {
        visible = true;
        front().shown();
        focus();
    }

    @Override
    public void hidden() {
        visible = false;
        front().hidden();
    }

    @Override
    public void reveal(String view, UUID id) {
        reveal(view);
        front().reveal(id);
    }

    @Override
    public void reveal(String view) {
        if (makers.containsKey(view)) {
            views.choose(view);
            focus();
        } else if (asked.get(view) instanceof Asked(String of, Action action)) {
            perform(of, action);
        }
    }

    @Override
    public void reveal(String view, Map<String, List<String>> filters) {
        if (view.isEmpty() || makers.containsKey(view)) {
            reveal(view);
            front().filter(filters);
        }
    }

    @Override
    public boolean perform(Action action) {
        if (front().perform(action)) {
            return true;
        }
        String other = elsewhere.get(action);
        return other != null && perform(other, action);
    }

    /** Asks the parts made so far one after the other; the first that wants to stay comes to the front. */
    @Override
    public void mayLeave(Consumer<Boolean> answer) {
        ask(new ArrayDeque<>(made.keySet()), answer);
    }

    private void ask(Deque<String> left, Consumer<Boolean> answer) {
        String view = left.poll();
        if (view == null) {
            answer.accept(true);
            return;
        }
        part(view).mayLeave(may -> {
            if (may) {
                ask(left, answer);
            } else {
                views.choose(view);
                answer.accept(false);
            }
        });
    }

    @Override
    public void close() {
        made.values().forEach(Part::close);
        subscriptions.close();
    }
}
