package io.maskline.testing;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.document.Block;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The slip that goes with the samples (样品交接单): one copy for who sends them, one for the lab. Not for the FX thread. */
public final class SampleSlips {

    private final TestingRequests requests;
    private final Samples samples;
    private final Enterprises enterprises;
    private final Messages messages;
    private final PaperRenderer renderer;

    public SampleSlips(TestingRequests requests, Samples samples, Enterprises enterprises, Messages messages, PaperRenderer renderer) {
        this.requests = requests;
        this.samples = samples;
        this.enterprises = enterprises;
        this.messages = messages;
        this.renderer = renderer;
    }

    /**
     * The slip as it stands; what is not known is room to write.
     *
     * @param printedOn business date of the print
     * @throws io.maskline.platform.error.FaultException Missing when the request is gone
     */
    public Document document(UUID request, LocalDate printedOn) {
        TestingRow row = requests.row(request);
        Enterprise firm = enterprises.find(row.request().subject().enterpriseId()).orElse(null);
        SlipBlocks slip = new SlipBlocks(messages, row, firm, samples.ofRequest(request));
        List<Block> blocks = new ArrayList<>(slip.copy("sample.slip.copy.sender"));
        blocks.add(new Block.PageBreak());
        blocks.addAll(slip.copy("sample.slip.copy.lab"));
        String title = messages.text("sample.slip.title-of", row.request().number());
        return new Document(
                new Document.Meta(messages.locale().toLanguageTag(), title, row.firm(), printedOn.toString()),
                new Document.Footer(List.of(messages.text("sample.slip.foot", title, printedOn.toString())), messages.text("sample.slip.pages")),
                blocks);
    }

    /**
     * Writes the slip of the request with that visible number, e.g. A-0007, as PDF, whole or not at all.
     *
     * @throws io.maskline.platform.error.FaultException Missing when there is no such request, Denied when it has no
     *     samples; as {@link PaperRenderer#save}
     */
    public void save(String number, LocalDate printedOn, Path out) {
        TestingRow row = requests.rows().stream().filter(r -> r.request().number().equalsIgnoreCase(number.strip())).findFirst()
                .orElseThrow(() -> Fault.missing("sample.fault.slip.request", number).asException());
        if (samples.ofRequest(row.request().id()).isEmpty()) {
            throw Fault.denied("sample.fault.slip.none", row.request().number()).asException();
        }
        renderer.save(document(row.request().id(), printedOn), out);
    }

    /**
     * Writes the slip as PDF, whole or not at all, and says where it lies.
     *
     * @throws io.maskline.platform.error.FaultException as {@link #document} and {@link PaperRenderer#save}
     */
    public Path write(UUID request, LocalDate printedOn, Path folder) {
        Path file = folder.resolve(messages.text("sample.slip.file", requests.row(request).request().number()));
        renderer.save(document(request, printedOn), file);
        return file;
    }
}
