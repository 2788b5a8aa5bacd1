package io.maskline.platform.fx;

import io.maskline.platform.i18n.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads {@code /fxml/<feature>/<name>.fxml}. Controllers come from an explicit map of suppliers, never by reflection on
 * a constructor; {@code %keys} are words of {@link Messages}. FX thread only.
 */
public final class ViewLoader {

    private final ResourceBundle words;
    private final Map<String, Supplier<?>> controllers = new HashMap<>();

    public ViewLoader(Messages messages) {
        this.words = new Words(messages);
    }

    /** Makes {@code supplier} the source of the controller of view {@code feature/name}; a second one is a defect. */
    public void register(String view, Supplier<?> supplier) {
        if (controllers.putIfAbsent(view, supplier) != null) {
            throw new IllegalStateException("two controllers for " + view);
        }
    }

    /** Loads a registered view. */
    public <C> View<C> load(String view) {
        Supplier<?> supplier = Objects.requireNonNull(controllers.get(view), () -> "no controller for " + view);
        return load(view, supplier.get());
    }

    /** Loads a view with a controller that is at hand. */
    @SuppressWarnings("unchecked")
    public <C> View<C> load(String view, Object controller) {
        URL place = Objects.requireNonNull(ViewLoader.class.getResource("/fxml/" + view + ".fxml"), view);
        FXMLLoader loader = new FXMLLoader(place, words);
        loader.setControllerFactory(type -> {
            if (!type.isInstance(controller)) {
                throw new IllegalStateException(view + " asks for " + type.getName());
            }
            return controller;
        });
        try {
            Parent root = loader.load();
            return new View<>(root, (C) controller);
        } catch (IOException e) {
            throw new UncheckedIOException(view, e);
        }
    }

    /** A loaded view and its controller. */
    public record View<C>(Parent root, C controller) {}

    /** The words as FXML asks for them. */
    private static final class Words extends ResourceBundle {
        private final Messages messages;

        Words(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected Object handleGetObject(String key) {
            return messages.text(key);
        }

        @Override
        public boolean containsKey(String key) {
            return messages.has(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    }
}
