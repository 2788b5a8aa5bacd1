package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Dialogs;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StandardListViewModelTest {

    private static final TempLedger TEMP = new TempLedger(Standards.entityTypes());
    private static final Standards STANDARDS = new Standards(TEMP.database(), TEMP.ledger());

    private final Session session = new Session(TempLedger.DAY);
    private final StandardListViewModel model = model(Language.ZH);

    @BeforeAll
    static void seed() {
        STANDARDS.seed(TempLedger.ACTOR);
    }

    @AfterAll
    static void close() {
        TEMP.close();
    }

    @Test
    void both_lists_show_the_whole_catalogue() {
        model.load();
        assertThat(model.standardsProperty().get()).hasSameSizeAs(STANDARDS.all());
        assertThat(model.limitsProperty().get()).hasSameSizeAs(STANDARDS.allLimits());
        assertThat(standard("GB/T 32610-2016").limits()).isEqualTo(STANDARDS.limits("GB/T 32610-2016").size());
    }

    @Test
    void another_business_date_shows_how_the_editions_stand_then() {
        model.load();
        assertThat(standard("GB 2626-2019").applicability()).isEqualTo(Applicability.BY_DECLARATION);
        assertThat(model.asOfProperty().get()).isEqualTo("2020-02-14：当日有效 5 项，可声明采用 1 项");
        session.businessDateProperty().set(LocalDate.of(2021, 7, 1));
        assertThat(standard("GB 2626-2019").applicability()).isEqualTo(Applicability.IN_FORCE);
        assertThat(standard("GB 2626-2006").applicability()).isEqualTo(Applicability.SUPERSEDED);
    }

    @Test
    void what_may_be_used_on_the_day_comes_first() {
        model.load();
        assertThat(model.standardsProperty().get()).extracting(r -> r.standard().code())
                .startsWith("GB 19083-2010", "GB 2626-2006", "GB/T 32610-2016", "YY 0469-2011", "YY/T 0969-2013", "GB 2626-2019");
    }

    @Test
    void items_are_named_in_the_language_of_the_screen() {
        StandardListViewModel english = model(Language.EN);
        english.load();
        assertThat(english.limitsProperty().get()).extracting(LimitRow::item).contains("Inhalation resistance").doesNotContain("吸气阻力");
    }

    @Test
    void after_closing_the_business_date_is_no_longer_followed() {
        model.load();
        model.close();
        session.businessDateProperty().set(LocalDate.of(2021, 7, 1));
        assertThat(standard("GB 2626-2019").applicability()).isEqualTo(Applicability.BY_DECLARATION);
    }

    private StandardRow standard(String code) {
        return model.standardsProperty().get().stream().filter(r -> r.standard().code().equals(code)).findFirst().orElseThrow();
    }

    private StandardListViewModel model(Language language) {
        Messages messages = Messages.of(language);
        return new StandardListViewModel(
                new UiContext(messages, new InlineBackground(), session, new ViewLoader(messages), TEMP.ledger(), new NoQuestions()), STANDARDS);
    }

    /** Nothing here asks or fails. */
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
