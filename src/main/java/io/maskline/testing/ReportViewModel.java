package io.maskline.testing;

import io.maskline.line.Line;
import io.maskline.line.Lines;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.task.LatestOnly;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The lab's report: its file, and which further lines and products it covers. FX thread only. */
final class ReportViewModel {

    private final UiContext ui;
    private final Reports reports;
    private final Lines lines;
    private final LatestOnly latest = new LatestOnly();
    private final ReadOnlyObjectWrapper<Papers> papers = new ReadOnlyObjectWrapper<>(this, "papers", Papers.NONE);
    private @Nullable TestingRow row;

    ReportViewModel(UiContext ui, TestingServices services) {
        this.ui = ui;
        this.reports = services.reports();
        this.lines = services.registers().lines();
    }

    /**
     * @param covers each with the number of its line, "" for the line of the request
     * @param others lines of the firm that the report may cover too
     */
    record Papers(List<ReportAttachment> attachments, List<Cover> covers, List<Line> others) {
        static final Papers NONE = new Papers(List.of(), List.of(), List.of());
    }

    record Cover(ReportCover cover, String lineNo) {}

    ReadOnlyObjectProperty<Papers> papersProperty() {
        return papers.getReadOnlyProperty();
    }

    void show(TestingRow next) {
        row = next;
        LatestOnly.Ticket ticket = latest.next();
        ui.background().read(() -> read(next), ticket.only(papers::set), ticket.only((Fault fault) -> ui.dialogs().fault(fault)));
    }

    private Papers read(TestingRow of) {
        UUID id = of.request().id();
        List<Line> all = lines.ofEnterprise(of.request().subject().enterpriseId());
        Map<UUID, Line> known = all.stream().collect(Collectors.toMap(Line::id, Function.identity()));
        List<Cover> covers = reports.covers(id).stream()
                .map(c -> new Cover(c, c.lineId() == null || !known.containsKey(c.lineId()) ? "" : known.get(c.lineId()).lineNo()))
                .toList();
        List<Line> others = all.stream()
                .filter(l -> !l.id().equals(of.request().subject().lineId()) && covers.stream().noneMatch(c -> l.id().equals(c.cover().lineId())))
                .toList();
        return new Papers(reports.attachments(id), covers, others);
    }

    void attach(Path file) {
        change((of, actor) -> () -> reports.attach(of.request().id(), file, actor));
    }

    void detach(ReportAttachment attachment) {
        change((_, actor) -> () -> {
            reports.detach(attachment, actor);
            return attachment;
        });
    }

    void cover(Line line) {
        change((of, actor) -> () -> reports.cover(of.request().id(), line.id(), null, actor));
    }

    void uncover(ReportCover cover) {
        change((_, actor) -> () -> {
            reports.uncover(cover, actor);
            return cover;
        });
    }

    private void change(BiFunction<TestingRow, Actor, Callable<?>> work) {
        TestingRow of = row;
        if (of != null) {
            Callable<?> call = work.apply(of, ui.session().actor());
            ui.background().write(call::call, _ -> show(of), (Fault fault) -> ui.dialogs().fault(fault));
        }
    }
}
