package io.maskline.advisor;

import io.maskline.lab.LabDesk;
import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.document.Document;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.error.Fault;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Advice;
import io.maskline.standard.AdviceOffer;
import io.maskline.standard.AdviceQuestion;
import io.maskline.standard.Standards;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers to firms as papers (标准答复单), made without the screen. Not for the FX thread. */
public final class AdvicePapers {

    private final Advisor advisor;
    private final BusinessClock clock;
    private final Messages messages;
    private final PaperRenderer renderer;

    public AdvicePapers(Standards standards, LabDesk labs, BusinessClock clock, Messages messages, PaperRenderer renderer) {
        this.advisor = new Advisor(standards, labs);
        this.clock = clock;
        this.messages = messages;
        this.renderer = renderer;
    }

    /**
     * @param by who asked; empty when not told
     * @param firm full name; empty when not told
     * @param operator who answers
     */
    public record Asker(String by, String firm, String operator) {}

    /**
     * The answer, with the items of one of the standards in their usual grade.
     *
     * @param standard its code; empty for the first that applies
     * @throws io.maskline.platform.error.FaultException Missing when that standard does not apply to the question
     */
    Document document(AdviceQuestion question, String standard, Asker asker) {
        Advice advice = advisor.ask(question);
        AdviceOffer offer = offer(advice, standard.strip());
        Answer answer = offer == null ? null : advisor.usual(offer, question.day());
        return AdvicePaper.of(new AdvicePaper.Asked(asker.by().strip(), asker.firm(), "", asker.operator(), clock.now()), advice, answer, messages);
    }

    private static @Nullable AdviceOffer offer(Advice advice, String standard) {
        List<AdviceOffer> offers = Stream.concat(advice.applicable().stream(), advice.byDeclaration().stream()).toList();
        if (standard.isEmpty()) {
            return offers.isEmpty() ? null : offers.getFirst();
        }
        return offers.stream().filter(o -> o.standard().code().equalsIgnoreCase(standard)).findFirst().orElseThrow(() -> Fault.missing(
                "advisor.fault.standard", standard, offers.stream().map(o -> o.standard().code()).collect(Collectors.joining("、"))).asException());
    }

    /**
     * Writes the answer as PDF, whole or not at all.
     *
     * @throws io.maskline.platform.error.FaultException as {@link #document} and {@link PaperRenderer#save}
     */
    public void save(AdviceQuestion question, String standard, Asker asker, Path out) {
        renderer.save(document(question, standard, asker), out);
    }
}
