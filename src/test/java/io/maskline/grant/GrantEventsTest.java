package io.maskline.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.feature.FirmEvents.Event;
import io.maskline.platform.feature.FirmEvents.Mark;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.EntityType;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.Subsidies;
import io.maskline.testkit.TempLedger;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrantEventsTest {

    private static final String HARBIN = "HARBIN-2020-LINE";
    private static final Actor PAYER = new Actor("周某", "财政局", TempLedger.DAY);

    @Test
    void payments_and_what_came_back_through_the_bank_stand_on_the_timeline() throws Exception {
        try (TempLedger temp = new TempLedger(
                        Stream.of(Enterprises.types(), Subsidies.entityTypes(), Payments.entityTypes()).<EntityType<?>>flatMap(List::stream).toList());
                Enterprises enterprises = Enterprises.open(temp.database(), temp.ledger())) {
            Subsidies subsidies = Subsidies.open(temp.database(), temp.ledger());
            subsidies.seed(TempLedger.ACTOR);
            Enterprise firm = enterprises.save(Enterprise.draft("甬甲健康科技有限公司", "甬甲健康"), Set.of(), TempLedger.ACTOR);
            Enterprise other = enterprises.save(Enterprise.draft("甬乙医疗用品有限公司", "甬乙医疗"), Set.of(), TempLedger.ACTOR);
            ApplicationRow row = subsidies.claims().apply(HARBIN, firm.id(), new BigDecimal("1280000"), TempLedger.DAY, TempLedger.ACTOR);
            BigDecimal amount = new BigDecimal("128000.00");
            String number = row.application().number();
            Payments payments = Payments.open(temp.database(), temp.ledger(), (id, _) -> new Entitlement(id, number, "甬甲健康", HARBIN, amount, amount, false, "陈某", List.of("林某")));
            Payment paid = payments.pay(HARBIN, List.of(new Payments.Order(row.application().id(), amount)), "V-1", PAYER).lines().getFirst();
            payments.giveBack(paid, amount, "户名不符", PAYER);

            GrantEvents events = GrantEvents.open(temp.database(), subsidies, temp.ledger());
            Messages words = Messages.of(Language.ZH);
            List<Event> told = events.of(firm.id(), 50);
            assertThat(told).extracting(e -> words.text(e.key(), e.args())).containsExactlyInAnyOrder(
                    number + " 第 1 批拨付 128,000.00 元", number + " 银行退回 128,000.00 元：户名不符");
            assertThat(told).extracting(Event::mark).containsExactlyInAnyOrder(Mark.DONE, Mark.BAD);
            assertThat(events.of(other.id(), 50)).isEmpty();
        }
    }
}
