package io.maskline.platform.fx;

import io.maskline.platform.feature.Session;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Ledger;
import io.maskline.platform.task.Background;

/** What every screen is built with: words, threads, operator, views, the ledger and questions to the user. */
public record UiContext(
        Messages messages, Background background, Session session, ViewLoader views, Ledger ledger, Dialogs dialogs) {

    /** The sentence of a message key. */
    public String text(String key, Object... args) {
        return messages.text(key, args);
    }
}
