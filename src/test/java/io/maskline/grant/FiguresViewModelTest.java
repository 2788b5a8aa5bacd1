package io.maskline.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiguresViewModelTest {

    private final GrantOffice office = new GrantOffice();
    private final List<FiguresEntry> entries = new ArrayList<>();
    private FiguresViewModel model;

    @BeforeEach
    void open() {
        model = new FiguresViewModel(office.ui, _ -> entries);
    }

    @AfterEach
    void close() throws Exception {
        model.close();
        office.close();
    }

    private static BigDecimal yuan(String amount) {
        return amount == null ? null : new BigDecimal(amount).setScale(2);
    }

    private void entry(String number, String firm, String programme, String district, String approved, String noticed, String payable) {
        entries.add(new FiguresEntry(
                new UUID(0, entries.size()), number, firm, programme, LocalDate.of(2020, 2, 10 + entries.size()), district, GrantStage.APPROVED,
                new FourAmounts(yuan("100"), yuan(approved), yuan(noticed), yuan("0"), yuan(payable))));
    }

    @Test
    void what_is_nowhere_yet_is_said_in_a_word_and_no_amount() {
        entry("A-1", "甲", "设备", "海曙", null, null, "0");
        model.load();
        assertThat(model.sentenceProperty().get()).contains("未核定，未公示", "申请 100.00 元").doesNotContain("无");
        entry("A-2", "乙", "设备", "海曙", "80", "80", "80");
        model.load();
        assertThat(model.sentenceProperty().get()).contains("核定 80.00 元，已公示 80.00 元", "现在可拨 80.00 元");
    }

    @Test
    void nothing_applied_for_is_said_so() {
        model.load();
        assertThat(model.sentenceProperty().get()).isEqualTo("还没有补助申请。");
        assertThat(model.rowsProperty().get()).isEmpty();
    }

    @Test
    void a_figure_lists_its_applications_and_keeps_doing_so_when_read_again() {
        entry("A-1", "甲", "设备", "海曙", "80", null, "0");
        entry("A-2", "乙", "检测", "镇海", "60", "60", "60");
        entry("A-3", "丙", "设备", null, null, null, "0");
        model.load();
        assertThat(model.rowsProperty().get()).extracting(FiguresEntry::number).containsExactly("A-2");
        GrantFigures.Line equipment = model.linesProperty().get().stream().filter(l -> "设备".equals(l.name())).findFirst().orElseThrow();
        model.open(equipment, FiguresAmount.APPROVED);
        assertThat(model.rowsProperty().get()).extracting(FiguresEntry::number).containsExactly("A-1");
        entry("A-4", "丁", "设备", "海曙", "10", null, "0");
        model.load();
        assertThat(model.rowsProperty().get()).extracting(FiguresEntry::number).containsExactly("A-1", "A-4");
        assertThat(model.headingProperty().get()).contains("设备", "核定", "2 份");
    }

    @Test
    void every_cut_has_every_application_once() {
        entry("A-1", "甲", "设备", "海曙", "80", null, "0");
        entry("A-2", "乙", "检测", null, "60", "60", "60");
        model.load();
        for (FiguresCut cut : FiguresCut.values()) {
            model.cutProperty().set(cut);
            assertThat(model.linesProperty().get().stream().mapToInt(l -> l.entries().size()).sum()).isEqualTo(2);
        }
    }
}
