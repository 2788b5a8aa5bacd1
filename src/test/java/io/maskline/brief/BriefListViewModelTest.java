package io.maskline.brief;

import static io.maskline.testkit.TempLedger.ACTOR;
import static io.maskline.testkit.TempLedger.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.line.Line;
import io.maskline.line.LineStage;
import io.maskline.line.ProductClass;
import io.maskline.platform.document.PaperImages;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefListViewModelTest {

    private final BriefLedger city = new BriefLedger();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final Session session = new Session(DAY);
    private final List<Path> opened = new ArrayList<>();
    private Line line;
    private BriefListViewModel model;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        line = city.line(city.firm("甬甲"), "1", ProductClass.SURGICAL, LineStage.PRODUCING, 100_000L);
        city.line(city.firm("甬乙"), "1", ProductClass.KN95, LineStage.PRODUCING, 100_000L);
        city.enter(city.returned(line, DAY.minusDays(1), 40_000), city.returned(line, DAY.minusDays(2), 30_000));
        UiContext ui = new UiContext(
                city.words(Language.ZH), new InlineBackground(), session, new ViewLoader(city.words(Language.ZH)), city.temp.ledger(), dialogs);
        model = new BriefListViewModel(ui, city.briefs(Language.ZH), folder.resolve("papers"), opened::add);
        model.pages().showAt(300);
        model.load();
    }

    @AfterEach
    void close() throws Exception {
        model.close();
        city.close();
    }

    @Test
    void the_business_date_is_listed_first_and_in_front_though_it_has_no_return() {
        assertThat(model.papersProperty().get()).extracting(PaperIssue::businessDate).containsExactly(DAY, DAY.minusDays(1), DAY.minusDays(2));
        assertThat(model.selectedProperty().get().businessDate()).isEqualTo(DAY);
        assertThat(model.words().dateLine(model.selectedProperty().get())).endsWith("（当日）");

        session.businessDateProperty().set(DAY.minusDays(1));
        model.showBusinessDate();
        assertThat(model.papersProperty().get()).extracting(PaperIssue::businessDate).containsExactly(DAY.minusDays(1), DAY.minusDays(2));
        assertThat(model.selectedProperty().get().businessDate()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void the_checks_name_the_firms_that_are_missing() {
        model.choose(model.papersProperty().get().get(1));
        assertThat(model.checksProperty().get()).extracting(BriefListViewModel.Check::status).containsExactly(Status.PASS, Status.NOTE, Status.PASS);
        assertThat(model.checksProperty().get().get(0).detail()).isEqualTo("4.0 万只，等于 1 条产线报数之和");
        assertThat(model.checksProperty().get().get(1).sentence()).isEqualTo("未报 1 家");
        assertThat(model.checksProperty().get().get(1).detail()).startsWith("甬乙。");
    }

    @Test
    void pages_are_drawn_one_at_a_time_as_wide_as_asked_and_stop_at_both_ends() {
        int pages = model.pages().pagesProperty().get();
        assertThat(pages).isGreaterThan(1);
        assertThat(model.pages().imageProperty().get().width()).isBetween(299, 301);
        model.pages().turn(-1);
        assertThat(model.pages().pageText()).isEqualTo("第 1 页 共 " + pages + " 页");
        model.pages().turn(pages + 5);
        assertThat(model.pages().pageProperty().get()).isEqualTo(pages);
        model.pages().showAt(450);
        assertThat(model.pages().imageProperty().get().width()).isBetween(449, 451);
    }

    @Test
    void saving_the_first_time_asks_and_gives_the_number_and_the_next_time_does_not_ask() throws IOException {
        Path file = folder.resolve(model.words().file(model.selectedProperty().get(), false));
        assertThat(model.words().file(model.selectedProperty().get(), false)).isEqualTo("每日专报_20200214.pdf");
        model.beforeSaving(() -> model.save(file));
        assertThat(dialogs.asked).hasSize(1);
        assertThat(model.words().number(model.selectedProperty().get())).isEqualTo("第 1 期");
        assertThat(PaperImages.pages(Files.readAllBytes(file))).isEqualTo(model.pages().pagesProperty().get());
        assertThat(model.status().message.get()).contains("第 1 期").contains(file.toString());

        model.beforeSaving(() -> model.save(file));
        assertThat(dialogs.asked).hasSize(1);
        assertThat(model.words().number(model.selectedProperty().get())).isEqualTo("第 1 期");
    }

    @Test
    void printing_writes_the_paper_in_front_among_the_papers_and_opens_it_without_giving_a_number() {
        model.print();
        Path file = folder.resolve("papers").resolve("每日专报_20200214_草稿.pdf");
        assertThat(opened).containsExactly(file);
        assertThat(file).isNotEmptyFile();
        assertThat(model.status().message.get()).contains(file.toString());
        assertThat(city.briefs(Language.ZH).days()).extracting(BriefDay::issueNo).containsOnlyNulls();
    }

    @Test
    void a_file_that_is_held_is_named_and_the_day_stays_listed() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("held.pdf"));
        Files.writeString(taken.resolve("inside"), "x");
        model.save(taken);
        assertThat(model.status().message.get()).contains("held.pdf");
        assertThat(dialogs.faults).isEmpty();
        assertThat(model.papersProperty().get()).hasSize(3);
    }

    @Test
    void a_character_no_font_has_stands_among_the_checks_and_nothing_is_saved_or_printed() {
        city.firm("甬丙");
        city.line(city.firm("甬\uD83D\uDE37"), "1", ProductClass.KN95, LineStage.PRODUCING, null);
        model.load();
        assertThat(model.checksProperty().get()).extracting(BriefListViewModel.Check::status).containsExactly(Status.FAIL);
        assertThat(model.checksProperty().get().getFirst().detail()).contains("U+1F637");
        assertThat(model.maySaveProperty().get()).isFalse();
        model.beforeSaving(() -> model.save(folder.resolve("no.pdf")));
        model.print();
        assertThat(opened).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void loading_again_keeps_the_day_and_shows_new_figures() {
        PaperIssue before = model.papersProperty().get().get(2);
        model.choose(before);
        city.returns.enter(line.id(), before.businessDate(), 20_000, "盘点", ACTOR);
        model.load();
        assertThat(model.selectedProperty().get().businessDate()).isEqualTo(before.businessDate());
        assertThat(model.checksProperty().get().getFirst().detail()).startsWith("2.0 万只");
    }
}
