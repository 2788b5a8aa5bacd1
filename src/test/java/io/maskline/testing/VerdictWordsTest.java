package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Standard;
import io.maskline.standard.StandardLimit;
import io.maskline.standard.Verdict;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.testkit.TempLedger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictWordsTest {

    private final TestingRegisters office = new TestingRegisters();

    @AfterEach
    void close() {
        office.close();
    }

    private Verdict salt(String value) {
        return Verdict.judge(office.standards.limit(TestingRegisters.CIVIL, "II", "filtration_salt", TempLedger.DAY).limit(), List.of(value));
    }

    @ParameterizedTest
    @CsvSource({"ZH, 过滤效率（盐性介质） %, 不合格：过滤效率（盐性介质） ▼94", "EN, 'Filter efficiency, salt %', 'Fail: Filter efficiency, salt ▼94'"})
    void items_are_named_as_the_standard_does_or_in_english(Language language, String item, String conclusion) {
        VerdictWords words = new VerdictWords(Messages.of(language));
        assertThat(words.item(salt("94").limit())).isEqualTo(item);
        assertThat(words.conclusion(Outcome.FAIL, List.of(salt("94")))).startsWith(conclusion);
    }

    @ParameterizedTest
    @CsvSource({"ZH, 限值待核，无法判定, 无法判定：吸气阻力没有可用的限值。", "EN, 'limit unchecked, cannot be judged', Cannot be judged: no usable limit for Inhalation resistance."})
    void a_limit_hardly_known_is_said_not_to_judge(Language language, String said, String conclusion) {
        VerdictWords words = new VerdictWords(Messages.of(language));
        Verdict verdict = Verdict.judge(unchecked().limit(), List.of("200", "210"));
        assertThat(words.verdict(verdict)).isEqualTo(said);
        assertThat(words.conclusion(verdict.outcome(), List.of(verdict))).isEqualTo(conclusion);
    }

    private StandardLimit unchecked() {
        return office.standards.limit("GB 2626-2019", "KN95 可更换", "inhalation_resistance", TempLedger.DAY);
    }

    @Test
    void no_verdict_is_handed_in_by_a_limit_hardly_known() {
        Standard standard = office.standards.find("GB 2626-2019");
        RequestDraft draft = new RequestDraft(
                office.firm.id(), office.firm.shortName(), office.line.id(), "KN95 半面罩", standard.code(), "KN95 可更换",
                List.of(new RequestDraft.Wanted(unchecked(), 1)), office.lab.id(), false,
                new RequestDraft.Dates(TempLedger.DAY, null, null), Priority.ORDINARY, null);
        TestingRow row = office.requests.create(draft, TempLedger.ACTOR);

        assertThatThrownBy(() -> office.requests.submit(
                        row.request().id(), row.request().version(), Map.of(row.items().getFirst().item().id(), List.of("200")),
                        new TestingRequest.Report("SJ-1", null), TempLedger.ACTOR))
                .isInstanceOfSatisfying(FaultException.class, e -> {
                    assertThat(e.fault()).isInstanceOf(Fault.Denied.class);
                    assertThat(new FaultText(Messages.of(Language.EN)).sentence(e.fault())).contains("low confidence", "Inhalation resistance");
                    assertThat(new FaultText(Messages.of(Language.ZH)).sentence(e.fault())).contains("吸气阻力", "可信度低");
                });
    }
}
