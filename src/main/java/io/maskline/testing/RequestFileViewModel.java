package io.maskline.testing;

import io.maskline.line.Line;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.FaultText;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.task.LatestOnly;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The request in front with its family, its samples and its line; read anew whenever the ledger changes. FX thread only. */
final class RequestFileViewModel {

    private final TestingServices services;
    private final UiContext ui;
    private final Consumer<String> said;
    private final LatestOnly latest = new LatestOnly();
    private final ReadOnlyObjectWrapper<@Nullable RequestFile> file = new ReadOnlyObjectWrapper<>(this, "file");

    /** @param said takes what went wrong, in words */
    RequestFileViewModel(TestingServices services, UiContext ui, Consumer<String> said) {
        this.services = services;
        this.ui = ui;
        this.said = said;
    }

    /** Null while no request is in front. What is not read yet is missing in it: no samples, no line. */
    ReadOnlyObjectProperty<@Nullable RequestFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    void show(@Nullable TestingRow row) {
        RequestFile known = file.get();
        if (row == null) {
            latest.drop();
            file.set(null);
            return;
        }
        boolean same = known != null && known.row().request().id().equals(row.request().id());
        file.set(same ? new RequestFile(row, known.family(), known.samples(), known.gate()) : new RequestFile(row, new RequestFamily(List.of(row)), List.of(), null));
        LocalDate day = ui.session().businessDate();
        LatestOnly.Ticket ticket = latest.next();
        ui.background().read(() -> read(row, day), ticket.only(file::set), ticket.only(this::failed));
    }

    /** Reads samples, family and line of the request in front anew. */
    void reload() {
        RequestFile known = file.get();
        if (known != null) {
            show(known.row());
        }
    }

    private RequestFile read(TestingRow row, LocalDate day) {
        UUID id = row.request().id();
        return new RequestFile(row, services.requests().family(id), services.samples().ofRequest(id), gate(row, day));
    }

    private @Nullable LineGate gate(TestingRow row, LocalDate day) {
        UUID line = row.request().subject().lineId();
        return line == null ? null : services.registers().lines().find(line).map(l -> gate(l, day)).orElse(null);
    }

    private LineGate gate(Line line, LocalDate day) {
        return new LineGate(line, services.gate().standing(line, day));
    }

    private void failed(Fault fault) {
        said.accept(new FaultText(ui.messages()).sentence(fault));
    }
}
