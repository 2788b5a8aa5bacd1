package io.maskline.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.subsidy.SubsidyApplication;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GiveBackTest {

    @Test
    void giving_back_begins_with_what_is_missing() {
        try (Office office = Office.usual(null)) {
            UUID claim = office.claim("1280000");
            Messages words = Messages.of(Language.ZH);
            Session session = new Session(TempLedger.DAY);
            session.operatorProperty().set("李某");
            DecisionViewModel model = new DecisionViewModel(
                    new UiContext(words, new InlineBackground(), session, new ViewLoader(words), office.temp.ledger(), new AnsweringDialogs()),
                    office.approvals, office.subsidies);
            model.show(office.application(claim));
            model.start(Act.GIVE_BACK);
            assertThat(model.form().basis.get()).isEqualTo("缺 1 项：发票（未逐张列明）。");
            model.giveBack();
            SubsidyApplication returned = office.application(claim);
            assertThat(returned.status()).isEqualTo(ApplicationStatus.RETURNED);
            assertThat(returned.remark()).isEqualTo("缺 1 项：发票（未逐张列明）。");
        }
    }
}
