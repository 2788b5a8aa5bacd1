package io.maskline.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GrantListViewModelTest {

    private final GrantOffice office = new GrantOffice();
    private GrantListViewModel list;

    @AfterEach
    void close() throws Exception {
        list.close();
        office.close();
    }

    /** The screen is opened when all is there: what it has chosen before stays. */
    private void opened() {
        list = new GrantListViewModel(office.services, office.ui);
        list.load();
    }

    private String programme() {
        return list.programme.get() == null ? "" : list.programme.get().programme().code();
    }

    @Test
    void it_opens_at_the_programme_with_most_work_left_and_not_at_the_newest_application() {
        office.applied("甬甲健康", "91330203XDEM00011Y", "3840000");
        office.applied("甬乙医疗", "91330203XDEM00024Q", "3000000");
        office.applied(GrantOffice.SHENZHEN, "甬丙防护", "91330203XDEM00037J", "1000000");
        opened();
        assertThat(programme()).isEqualTo(GrantOffice.HARBIN);
        assertThat(list.rowsProperty().get()).hasSize(2);
        assertThat(list.asOf.get()).contains("2 件");
    }

    @Test
    void what_is_paid_is_no_work_left() {
        UUID first = office.approved("甬甲健康", "91330203XDEM00011Y", "3840000");
        UUID second = office.approved("甬乙医疗", "91330203XDEM00024Q", "3000000");
        office.noticed();
        office.paid(first, "384000");
        office.paid(second, "300000");
        office.applied(GrantOffice.SHENZHEN, "甬丙防护", "91330203XDEM00037J", "1000000");
        opened();
        assertThat(programme()).isEqualTo(GrantOffice.SHENZHEN);
    }

    @Test
    void the_programme_chosen_stays_when_the_list_is_read_again() {
        UUID other = office.applied(GrantOffice.SHENZHEN, "甬丙防护", "91330203XDEM00037J", "1000000");
        office.applied("甬甲健康", "91330203XDEM00011Y", "3840000");
        office.applied("甬乙医疗", "91330203XDEM00024Q", "3000000");
        opened();
        list.bring(other);
        list.load();
        assertThat(programme()).isEqualTo(GrantOffice.SHENZHEN);
        assertThat(list.current.get().id()).isEqualTo(other);
        office.applied("甬丁防护", "91330203XDEM00040U", "100000");
        assertThat(programme()).isEqualTo(GrantOffice.SHENZHEN);
    }

    @Test
    void the_budget_bar_has_what_was_paid_and_what_is_about_to_be_decided() {
        UUID paid = office.approved("甬甲健康", "91330203XDEM00011Y", "3840000");
        UUID open = office.applied("甬乙医疗", "91330203XDEM00024Q", "3000000");
        office.noticed();
        office.paid(paid, "84000");
        opened();
        assertThat(list.budgetProperty().get().paid()).isEqualByComparingTo("84000");
        assertThat(list.budgetProperty().get().pending()).isNull();
        list.bring(open);
        assertThat(list.budgetProperty().get().pending()).isEqualTo(new BigDecimal("300000.00"));
        assertThat(list.budgetProperty().get().budget().approved()).isEqualByComparingTo("384000");
    }
}
