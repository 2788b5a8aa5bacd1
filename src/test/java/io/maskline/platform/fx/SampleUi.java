package io.maskline.platform.fx;

import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.Session;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.task.Background;
import io.maskline.testkit.InlineBackground;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A context for screens under test: inline work, no ledger, questions that must not come up. */
final class SampleUi {
    private SampleUi() {}

    static UiContext context() {
        return context(new InlineBackground());
    }

    static UiContext context(Background background) {
        Messages messages = Messages.of(Language.ZH);
        return new UiContext(messages, background, new Session(LocalDate.of(2020, 2, 14)), new ViewLoader(messages), noLedger(), new NoQuestions());
    }

    private static Ledger noLedger() {
        return (Ledger) Proxy.newProxyInstance(Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (_, method, _) -> {
            throw new AssertionError("ledger asked: " + method.getName());
        });
    }

    private static final class NoQuestions implements Dialogs {
        @Override
        public void askLeave(String title, String detail, Consumer<Leave> answer) {
            throw new AssertionError(title);
        }

        @Override
        public void confirm(String title, String detail, String verb, boolean danger, Runnable yes) {
            throw new AssertionError(title);
        }

        @Override
        public void fault(Fault fault) {
            throw new AssertionError(fault.toString());
        }
    }
}
