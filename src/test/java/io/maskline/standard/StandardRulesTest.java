package io.maskline.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FaultException;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testkit.TempLedger;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardRulesTest {

    private static final TempLedger TEMP = new TempLedger(Standards.entityTypes());
    private static final Standards STANDARDS = new Standards(TEMP.database(), TEMP.ledger());

    @BeforeAll
    static void seed() {
        STANDARDS.seed(TempLedger.ACTOR);
    }

    @AfterAll
    static void close() {
        TEMP.close();
    }

    /** A sound standard with what is typed in {@code key=value; key=value}. */
    private static Standard typed(String force, String code, @Nullable String more) {
        Map<String, String> f = new java.util.HashMap<>(Map.of("title", "应急口罩", "scope", "转产企业口罩", "source", "原文"));
        if (more != null) {
            for (String pair : more.split("; *")) {
                f.put(pair.split("=", -1)[0], pair.split("=", -1)[1]);
            }
        }
        String region = f.get("region");
        return new Standard(
                UUID.randomUUID(), 0, code, f.get("title"), Kind.CIVIL, Force.of(force), f.get("scope"), day(f, "issued"), day(f, "from"), day(f, "to"),
                day(f, "usable"), f.get("next"), region == null ? null : new EmergencyUse(region, day(f, "until")), null, null, f.get("source"),
                Confidence.HIGH);
    }

    private static @Nullable LocalDate day(Map<String, String> fields, String name) {
        String text = fields.get(name);
        return text == null ? null : LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "group | - | - | code | standard.fault.required.code", "group | T/ABC 1-2020 | title=  | title | standard.fault.required.title",
        "group | T/ABC 1-2020 | scope=  | productScope | standard.fault.required.productScope",
        "group | T/ABC 1-2020 | source=  | source | standard.fault.required.source", "group | ABC 1-2020 | - | code | standard.fault.code.prefix",
        "enterprise | ABC 1-2020 | - | code | standard.fault.code.prefix", "group | T/ABC 1 | - | code | standard.fault.code.year",
        "mandatory | GB 9999 | - | code | standard.fault.code.year", "group | t/cntac55-2020 | - | code | standard.fault.code.prefix",
        "group | T/CNTAC55-2020 | - | code | standard.fault.duplicate", "emergency | 甬应急 1 号 | - | emergencyRegion | standard.fault.emergency.region",
        "emergency | 甬应急 1 号 | region=  | emergencyRegion | standard.fault.emergency.region",
        "group | T/ABC 1-2020 | region=宁波市 | emergencyRegion | standard.fault.emergency.other",
        "emergency | 甬应急 1 号 | region=宁波市; from=2020-02-14; until=2020-02-13 | emergencyUntil | standard.fault.emergency.until",
        "group | T/ABC 1-2020 | issued=2020-02-02; from=2020-02-01 | inForceFrom | standard.fault.days.issued",
        "group | T/ABC 1-2020 | issued=2020-02-02; usable=2020-02-01 | usableFrom | standard.fault.days.issued",
        "group | T/ABC 1-2020 | from=2020-02-02; to=2020-02-01 | inForceTo | standard.fault.days.in-force",
        "group | T/ABC 1-2020 | from=2020-02-02; usable=2020-02-03 | usableFrom | standard.fault.days.usable",
        "group | T/ABC 1-2020 | next=T/ABC 1-2020 | supersededBy | standard.fault.own-successor"})
    void refused_at_its_field(String force, String code, String more, String field, String key) {
        Standard standard = typed(force, code == null ? " " : code, more);
        assertThatThrownBy(() -> STANDARDS.save(standard, TempLedger.ACTOR)).isInstanceOfSatisfying(FaultException.class, e -> {
            assertThat(e.fault().key()).isEqualTo(key);
            assertThat(switch (e.fault()) {
                case Fault.Invalid f -> f.field();
                case Fault.Duplicate f -> f.field();
                default -> "";
            }).isEqualTo(field);
            for (Language language : Language.values()) {
                assertThat(Messages.of(language).text(key, e.fault().args())).doesNotContain("{");
            }
        });
        assertThat(STANDARDS.all()).noneMatch(s -> s.id().equals(standard.id()));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "group | T/ABC 2-2020 | issued=2020-02-01; from=2020-02-01 | GROUP", "enterprise | Q/NBJD 001-2020 | - | ENTERPRISE",
        "emergency | 甬经信〔2020〕9 号 | region=宁波市; from=2020-02-12; until=2020-03-31 | LOCAL_EMERGENCY", "recommended | FZ/T 73049-2014 | - | INDUSTRY",
        "recommended | DB33/T 99-2020 | - | LOCAL", "voluntary | JIS T 8151 | - | FOREIGN"})
    void every_level_can_be_entered(String force, String code, String more, Level level) {
        Standard stored = STANDARDS.save(typed(force, code, more), TempLedger.ACTOR);
        assertThat(STANDARDS.find(code)).isEqualTo(stored);
        assertThat(stored.level()).isEqualTo(level);
        STANDARDS.delete(stored, null, TempLedger.ACTOR);
    }

    @Test
    void a_code_that_limits_refer_to_stays() {
        Standard s = STANDARDS.find("YY 0469-2011");
        Standard renamed = new Standard(
                s.id(), s.version(), "YY 0469-2012", s.title(), s.kind(), s.force(), s.productScope(), s.issuedOn(), s.inForceFrom(), s.inForceTo(),
                s.usableFrom(), s.supersededBy(), s.emergency(), s.exitInspection(), s.note(), s.source(), s.confidence());
        assertThatThrownBy(() -> STANDARDS.save(renamed, TempLedger.ACTOR)).isInstanceOfSatisfying(
                FaultException.class, e -> assertThat(e.fault().key()).isEqualTo("standard.fault.code.fixed"));
    }

    @Test
    void the_stale_second_save_is_refused() {
        Standard stored = STANDARDS.save(typed("group", "T/ABC 3-2020", null), TempLedger.ACTOR);
        Standard changed = new Standard(
                stored.id(), stored.version(), stored.code(), "新名称", stored.kind(), stored.force(), stored.productScope(), null, null, null, null, null,
                null, null, null, stored.source(), stored.confidence());
        STANDARDS.save(changed, TempLedger.ACTOR);
        assertThatThrownBy(() -> STANDARDS.save(typedAgain(stored), TempLedger.ACTOR)).isInstanceOfSatisfying(
                FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.Stale.class));
    }

    private static Standard typedAgain(Standard s) {
        return new Standard(
                s.id(), s.version(), s.code(), "另一名称", s.kind(), s.force(), s.productScope(), null, null, null, null, null, null, null, null, s.source(),
                s.confidence());
    }

    @Test
    void what_came_with_the_program_is_deleted_with_a_reason_only_and_does_not_come_back_by_itself() {
        Standard delivered = STANDARDS.find("ASTM F2100-23");
        assertThatThrownBy(() -> STANDARDS.delete(delivered, "  ", TempLedger.ACTOR)).isInstanceOfSatisfying(
                FaultException.class, e -> assertThat(e.fault()).isInstanceOfSatisfying(Fault.Invalid.class, f -> assertThat(f.field()).isEqualTo("reason")));
        STANDARDS.delete(delivered, "本市不用", TempLedger.ACTOR);
        assertThat(STANDARDS.all()).noneMatch(s -> s.code().equals("ASTM F2100-23"));
        assertThat(STANDARDS.allLimits()).noneMatch(l -> l.limit().standard().equals("ASTM F2100-23"));
        assertThat(STANDARDS.seed(TempLedger.ACTOR)).isZero();
        assertThat(TEMP.ledger().undoable().orElseThrow().args()).contains("本市不用");
        TEMP.ledger().undo(TempLedger.ACTOR);
        assertThat(STANDARDS.limits("ASTM F2100-23")).hasSize(13);
        assertThat(TEMP.ledger().verify().sound()).isTrue();
    }
}
