package io.maskline.advisor;

import io.maskline.platform.fx.Status;
import io.maskline.standard.AdviceOffer;

/**
 * One standard as an answer, in words.
 *
 * @param standing 当日有效, 可声明采用, 未实施, 已废止
 * @param level 国标 强制 …
 * @param timing since when, or until when
 * @param reason why it answers, and what has to be done first
 * @param open it may be taken for a test on the day
 */
record AskCard(AdviceOffer offer, Status status, String standing, String level, String timing, String reason, boolean open) {

    String code() {
        return offer.standard().code();
    }
}
