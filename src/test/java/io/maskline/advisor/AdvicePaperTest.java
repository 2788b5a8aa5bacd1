package io.maskline.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.document.Block;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Advice;
import io.maskline.standard.AdviceForm;
import io.maskline.standard.AdviceQuestion;
import io.maskline.standard.AdviceSetting;
import io.maskline.standard.AdviceUse;
import io.maskline.testkit.TempLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvicePaperTest {

    private static final AskLedger REGISTERS = new AskLedger();
    private static final Advisor ADVISOR = new Advisor(REGISTERS.standards, REGISTERS.labs.desk());
    private static final AdvicePaper.Asked ASKED =
            new AdvicePaper.Asked("李厂长", "塘丙电子有限公司", "1", "陈某", LocalDateTime.of(2020, 2, 14, 14, 6));

    @AfterAll
    static void close() {
        REGISTERS.close();
    }

    private static Document paper(AdviceUse use, AdviceSetting setting, AdviceForm form, Language language) {
        Advice advice = ADVISOR.ask(new AdviceQuestion(use, setting, form, false, TempLedger.DAY));
        Answer answer = advice.applicable().isEmpty() ? null : ADVISOR.usual(advice.applicable().getFirst(), TempLedger.DAY);
        return AdvicePaper.of(ASKED, advice, answer, Messages.of(language));
    }

    private static String text(Document document) {
        return document.blocks().stream().map(b -> switch (b) {
            case Block.Heading h -> h.text();
            case Block.Paragraph p -> p.text();
            case Block.Table t -> t.caption() + "\n" + t.rows().stream().map(r -> String.join(" | ", r)).collect(Collectors.joining("\n")) + "\n" + t.note();
            default -> "";
        }).collect(Collectors.joining("\n"));
    }

    @Test
    void says_who_asked_what_applies_with_its_year_what_is_tested_and_by_whom_it_was_answered() {
        String text = text(paper(AdviceUse.INDUSTRIAL, AdviceSetting.DUST, AdviceForm.FOLDED, Language.ZH));

        assertThat(text).contains(
                "塘丙电子有限公司 1线", "李厂长", "2020年2月14日", "粉尘岗位工人", "GB 2626-2006", "【可声明采用】GB 2626-2019", "2021-07-01",
                "过滤效率（盐性） | ≥ 95.0 %", "85±4", "共 60 只", "市检测中心", "不是医用口罩", "三种单位", "陈某", "只说明所送样品");
        assertThat(text).contains("< 11 % ※", "※ 待核").doesNotContain("本批合格", "⟦");
    }

    @Test
    void germs_of_which_none_may_be_found_stand_in_one_row() {
        String text = text(paper(AdviceUse.MEDICAL, AdviceSetting.SURGERY, AdviceForm.FLAT, Language.ZH));

        assertThat(text).contains("真菌、大肠菌群、绿脓杆菌、金黄色葡萄球菌、溶血性链球菌 | 不得检出", "应急备案");
    }

    @Test
    void an_answer_without_a_standard_is_printed_with_its_reason() {
        assertThat(text(paper(AdviceUse.CHILDREN, AdviceSetting.DUST, AdviceForm.FLAT, Language.ZH))).contains("儿童不从事粉尘作业");
    }

    @ParameterizedTest
    @CsvSource({
        "CIVIL, EVERYDAY, FLAT, ZH", "CIVIL, EVERYDAY, FLAT, EN", "INDUSTRIAL, DUST, FOLDED, ZH", "INDUSTRIAL, DUST, FOLDED, EN",
        "MEDICAL, SURGERY, FLAT, ZH", "MEDICAL, CLINIC, FLAT, EN", "MEDICAL, ISOLATION, CUP, ZH"})
    void fits_one_page(AdviceUse use, AdviceSetting setting, AdviceForm form, Language language) throws IOException {
        byte[] pdf = new PaperRenderer().render(paper(use, setting, form, language));
        Path file = Path.of("target/screens/answer-" + List.of(use, setting, form, language).toString().replaceAll("[^A-Z]+", "-") + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
    }
}
