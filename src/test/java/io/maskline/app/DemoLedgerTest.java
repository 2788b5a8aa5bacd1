package io.maskline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.app.demo.DemoLedger;
import io.maskline.app.demo.DemoServices;
import io.maskline.approval.Budget;
import io.maskline.approval.Decision;
import io.maskline.approval.Review;
import io.maskline.approval.Stage;
import io.maskline.enterprise.Enterprise;
import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.output.CutOff;
import io.maskline.output.DaySummary;
import io.maskline.output.OutputReturn;
import io.maskline.output.Released;
import io.maskline.output.SterileLot;
import io.maskline.output.SterileLots;
import io.maskline.platform.text.SocialCreditCode;
import io.maskline.standard.Verdict.Outcome;
import io.maskline.subsidy.ApplicationRow;
import io.maskline.subsidy.ApplicationStatus;
import io.maskline.testing.TestingRow;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo ledger holds the cases it promises, and its figures are those of the printed example. */
class DemoLedgerTest {

    private static final LocalDate FRIDAY = LocalDate.of(2020, 2, 14);

    @TempDir
    static Path folder;

    private static Composition composition;
    private static DemoServices demo;

    @BeforeAll
    static void load() {
        composition = Composition.open(folder.resolve("台账"), DemoLedger.clock(), CutOff.USUAL);
        demo = composition.demoServices();
        new DemoLedger(demo).load();
    }

    @AfterAll
    static void close() {
        composition.close();
    }

    @Test
    void madeIsNotReleasable() {
        Map<UUID, Released> released = composition.releases().on(FRIDAY);

        assertThat(released.values().stream().map(Released::flow).filter(Objects::nonNull).mapToLong(Long::longValue).sum()).isEqualTo(3_382_000);
        assertThat(released.values().stream().mapToLong(Released::inDesorption).sum()).isEqualTo(5_126_000);
        assertThat(demo.lines().all()).filteredOn(l -> l.stage() == LineStage.TESTING)
                .allSatisfy(l -> assertThat(Objects.requireNonNull(released.get(l.id())).flow()).isZero());
    }

    @ParameterizedTest
    @CsvSource({"甬甲健康科技, 1, 122800", "甬乙医疗用品, 1, 88000", "塘甲生物科技, 1, 41000", "甬丁无纺制品, 1, 71000"})
    void releasesTheLotsOfThePrintedExample(String firm, String lineNo, long pieces) {
        UUID of = demo.enterprises().all().stream().filter(e -> e.shortName().equals(firm)).findFirst().orElseThrow().id();
        Line line = demo.lines().ofEnterprise(of).stream().filter(l -> l.lineNo().equals(lineNo)).findFirst().orElseThrow();

        assertThat(Objects.requireNonNull(composition.releases().on(FRIDAY).get(line.id())).flow()).isEqualTo(pieces);
    }

    @Test
    void stocksAddUpOnEveryLineAndNothingLeavesBeforeItsRelease() {
        for (Line line : demo.lines().all()) {
            Long stock = null;
            long shipped = 0;
            for (OutputReturn made : demo.returns().ofLine(line.id()).reversed()) {
                long opening = made.stock().opening() == null ? Objects.requireNonNull(stock) : made.stock().opening();
                long left = Objects.requireNonNull(made.stock().shipped().total());
                stock = made.stock().closing();
                shipped += left;
                assertThat(stock).as("%s on %s", line, made.businessDate()).isEqualTo(opening + made.good() - left);
                if (SterileLots.needs(line)) {
                    long free = demo.lots().ofLine(line.id()).stream().filter(l -> l.releasedBy(made.businessDate())).mapToLong(SterileLot::quantity).sum();
                    assertThat(shipped).as("%s on %s", line, made.businessDate()).isLessThanOrEqualTo(free);
                }
            }
        }
    }

    @Test
    void holdsSixtyOneFirmsAndSeventyFiveLines() {
        assertThat(demo.enterprises().all()).hasSize(61);
        assertThat(demo.lines().all()).hasSize(75);
        assertThat(demo.departments().all()).hasSize(7);
    }

    @Test
    void passesItsOwnIntegrityCheck() {
        assertThat(composition.ledger().verify().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MEDICAL_PROTECTIVE, 4, 220000, 180000, 96000, 88000",
        "SURGICAL, 13, 1180000, 1020000, 743000, 701000",
        "MEDICAL_DISPOSABLE, 17, 1960000, 1725000, 1286000, 1252000",
        "KN95, 14, 920000, 800000, 524000, 510000",
        "CIVIL_PROTECTIVE, 16, 1580000, 1420000, 1015000, 963000",
        "CIVIL_HYGIENE, 11, 1100000, 980000, 653000, 630000"
    })
    void sumsUpByClassAsInThePrintedExample(ProductClass c, int count, long nameplate, long approved, long today, long yesterday) {
        List<Line> lines = demo.lines().all().stream().filter(l -> l.productClass() == c).toList();

        assertThat(lines).hasSize(count);
        assertThat(sum(lines, l -> l.capacity().nameplate())).isEqualTo(nameplate);
        assertThat(sum(lines, l -> l.capacity().approved())).isEqualTo(approved);
        assertThat(sum(lines, l -> made(l, FRIDAY))).isEqualTo(today);
        assertThat(sum(lines, l -> made(l, FRIDAY.minusDays(1)))).isEqualTo(yesterday);
    }

    @Test
    void missesThreeFirmsOnTheFriday() {
        assertThat(demo.lines().all().stream().filter(l -> l.stage().reports() && made(l, FRIDAY) == null))
                .extracting(l -> demo.enterprises().find(l.enterpriseId()).map(Enterprise::shortName).orElse(""))
                .containsExactlyInAnyOrder("甬壬家纺", "屿乙电器", "港丁塑业");
    }

    @Test
    void expectsNoReturnOfLinesThatDoNotRunYet() {
        DaySummary day = DaySummary.of(composition.lineBoard().rows(FRIDAY));

        assertThat(day.expectedLines()).isEqualTo(70);
        assertThat(day.reportedLines()).isEqualTo(67);
        assertThat(day.expectedFirms()).isEqualTo(61);
        assertThat(day.reportedFirms()).isEqualTo(58);
        assertThat(day.made()).isEqualTo(4_317_000);
        assertThat(day.approved()).isEqualTo(6_125_000);
    }

    @Test
    void hasOneLateReturnAndOneCorrection() {
        List<OutputReturn> all = demo.lines().all().stream().flatMap(l -> demo.returns().ofLine(l.id()).stream()).toList();

        assertThat(all).filteredOn(OutputReturn::late).singleElement().extracting(OutputReturn::businessDate).isEqualTo(FRIDAY.minusDays(1));
        assertThat(all).filteredOn(r -> r.corrections() > 0).singleElement().extracting(OutputReturn::reason).isNotNull();
    }

    @Test
    void findsTheNingboFirmByTheInitialsOfItsShortName() {
        Enterprise firm = demo.enterprises().search("nbjd", 5).getFirst();

        assertThat(firm.name()).isEqualTo("浙江九点健康科技有限公司");
        assertThat(demo.lines().ofEnterprise(firm.id())).hasSize(4);
    }

    @Test
    void usesCreditCodesThatFitAndAreMarkedAsDemo() {
        assertThat(demo.enterprises().all()).filteredOn(e -> e.uscc() != null)
                .hasSize(60)
                .allMatch(e -> SocialCreditCode.parse("uscc", Objects.requireNonNull(e.uscc())).fits() && e.uscc().contains("XDEM"));
    }

    @Test
    void failsTheMaskThatIsTooHardToBreatheThrough() {
        TestingRow row = demo.testing().rows().stream().filter(r -> r.firm().equals("甬甲健康科技")).findFirst().orElseThrow();

        assertThat(row.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(row.failing()).singleElement().satisfies(i -> {
            assertThat(i.item().limit().item()).isEqualTo("inhalation_resistance");
            assertThat(i.verdict().failing()).extracting(f -> f.value()).containsExactly("176");
        });
    }

    @Test
    void asksTheLabForItsTwoFreeItems() {
        TestingRow row = demo.testing().rows().stream().filter(r -> r.request().assignment().freeOfCharge()).findFirst().orElseThrow();

        assertThat(row.lab()).isEqualTo("现代纺织院");
        assertThat(row.items()).hasSize(2);
    }

    @Test
    void worksOutTheSubsidies() {
        Map<String, BigDecimal> approved = demo.subsidies().rows().stream()
                .filter(r -> r.application().status() == ApplicationStatus.APPROVED)
                .collect(Collectors.toMap(ApplicationRow::firm, r -> r.application().approved()));
        assertThat(approved).containsEntry("甬乙医疗用品", new BigDecimal("384000.00")).containsEntry("塘丁日化", new BigDecimal("500000.00"))
                .containsEntry("塘己劳保", new BigDecimal("220000.00")).hasSize(14);
        Budget budget = demo.money().approvals().budget("DEMO-2020-LINE");
        assertThat(List.of(budget.approved(), budget.available())).containsExactly(new BigDecimal("4544000.00"), new BigDecimal("116000.00"));
    }

    /** One waits for the second person and is 64,000 short, one waits for budget; each signature is somebody else's. */
    @Test
    void signsTheSubsidiesByDifferentPeople() {
        ApplicationRow over = demo.subsidies().rows().stream().filter(r -> r.firm().equals("港甲滤材")).findFirst().orElseThrow();
        assertThat(demo.money().approvals().standing(over.application().id()).stage()).isEqualTo(Stage.TO_DECIDE);
        assertThat(demo.money().approvals().check(over.application()).shortfall()).isEqualTo(new BigDecimal("64000.00"));
        assertThat(demo.money().approvals().waiting("DEMO-2020-LAB")).singleElement().satisfies(w -> assertThat(w.place()).isEqualTo(1));
        demo.money().approvals().standings().values().forEach(s -> {
            List<String> signed = Stream.concat(s.reviews().stream().map(Review::reviewer), s.decisions().stream().map(Decision::checker)).toList();
            assertThat(signed).doesNotHaveDuplicates().doesNotContain("陈某");
        });
        assertThat(demo.ledger().verify().findings()).isEmpty();
    }

    private static Long made(Line line, LocalDate day) {
        Optional<OutputReturn> found = demo.returns().of(line.id(), day);
        return found.map(OutputReturn::quantity).orElse(null);
    }

    private static long sum(List<Line> lines, Function<Line, Long> figure) {
        return lines.stream().map(figure).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }
}
