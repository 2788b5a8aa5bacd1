package io.maskline.brief;

import io.maskline.platform.document.PaperFiles;
import io.maskline.platform.document.PaperParcel;
import io.maskline.platform.document.PaperRenderer;
import io.maskline.platform.error.Fault;
import io.maskline.platform.ledger.Actor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Papers of one kind and date, written together in the order asked for: all of them or none. Drafts are composed, issued
 * papers written as they were frozen. Not for the FX thread.
 */
public final class PaperBatch {

    private final Briefs briefs;
    private final Papers papers;

    PaperBatch(Briefs briefs) {
        this.briefs = briefs;
        this.papers = briefs.papers();
    }

    /** How several papers become files. */
    public enum Form {
        /** One PDF; every paper counts its own pages. */
        MERGED,
        /** A folder with one PDF each. */
        SPLIT
    }

    /**
     * @param subjects at least one, in the order of the papers
     * @param issue true: what is a draft is issued on the way and keeps its number whatever becomes of the files
     */
    public record Order(PaperKind kind, LocalDate date, List<PaperSubject> subjects, Form form, boolean issue) {
        public Order {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * @param files in the order asked for
     * @param names the papers in words, in the same order
     * @param drafts how many of them are not issued
     */
    public record Written(List<Path> files, List<String> names, int drafts) {
        public Written {
            files = List.copyOf(files);
            names = List.copyOf(names);
        }
    }

    /** Told how many papers are done; stops the batch by throwing. */
    @FunctionalInterface
    public interface Steps {
        void step(long done, long total);
    }

    /**
     * What papers of a kind can be about on a date, in the order they are printed in.
     *
     * @throws io.maskline.platform.error.FaultException Denied when papers of the kind are not offered
     */
    public List<PaperSubject> subjects(PaperKind kind, LocalDate date) {
        return papers.desk().subjects(kind, date)
                .orElseThrow(() -> Fault.denied("paper.fault.notOffered", papers.desk().words().kind(kind)).asException());
    }

    /**
     * @param target a file when merged, a folder when split
     * @throws io.maskline.platform.error.FaultException Busy or Denied, before anything is laid out, when the target cannot
     *     be written; Denied when the kind is not issued in one step or a balance fails; Invalid when a character is in no
     *     font
     */
    public Written write(Order order, Actor actor, Path target, Steps steps) {
        List<PaperIssue> wanted = order.subjects().stream().map(s -> briefs.newest(s, order.date(), actor.operator())).toList();
        List<String> names = PaperParcel.apart(wanted.stream().map(p -> papers.desk().words().file(p, !order.issue() && !p.state().frozen())).toList());
        if (order.form() == Form.SPLIT) {
            PaperParcel.requireFree(target, names);
        } else {
            PaperFiles.requireFree(target);
        }
        if (order.issue()) {
            requireIssuable(wanted);
        }
        Run run = new Run(wanted.iterator(), order.issue(), actor, steps, wanted.size());
        List<Path> files = switch (order.form()) {
            case SPLIT -> split(run, names, target);
            case MERGED -> wanted.size() == 1 ? single(run, target) : merged(run, target);
        };
        return new Written(files, run.done.stream().map(p -> papers.desk().words().name(p)).toList(),
                Math.toIntExact(run.done.stream().filter(p -> !p.state().frozen()).count()));
    }

    /** All of them before the first gets its number. */
    private void requireIssuable(List<PaperIssue> wanted) {
        wanted.stream().filter(p -> !p.state().frozen()).forEach(p -> {
            Papers.requireOneStep(p.kind());
            papers.requireSettled(p);
        });
    }

    private List<Path> split(Run run, List<String> names, Path folder) {
        try (PaperParcel parcel = PaperParcel.into(folder)) {
            for (String name : names) {
                parcel.add(name, run.printed());
            }
            run.finished();
            return parcel.deliver();
        }
    }

    private static List<Path> single(Run run, Path file) {
        byte[] pdf = run.printed();
        run.finished();
        PaperRenderer.write(pdf, file);
        return List.of(file);
    }

    private List<Path> merged(Run run, Path file) {
        papers.desk().merged(() -> run, run.actor.operator(), file);
        return List.of(file);
    }

    /** The papers one after the other; each is issued, when that is wanted, and composed as it is asked for. */
    private final class Run implements Iterator<PaperDesk.Work> {

        private final Iterator<PaperIssue> wanted;
        private final boolean issue;
        private final Actor actor;
        private final Steps steps;
        private final int total;
        private final List<PaperIssue> done = new ArrayList<>();

        Run(Iterator<PaperIssue> wanted, boolean issue, Actor actor, Steps steps, int total) {
            this.wanted = wanted;
            this.issue = issue;
            this.actor = actor;
            this.steps = steps;
            this.total = total;
        }

        @Override
        public boolean hasNext() {
            if (wanted.hasNext()) {
                return true;
            }
            finished();
            return false;
        }

        @Override
        public PaperDesk.Work next() {
            steps.step(done.size(), total);
            PaperIssue paper = wanted.next();
            PaperIssue ready = issue && !paper.state().frozen() ? papers.issue(paper, actor) : paper;
            done.add(ready);
            return papers.desk().work(ready);
        }

        /** The last moment the batch can be stopped. */
        void finished() {
            steps.step(total, total);
        }

        byte[] printed() {
            return papers.desk().printed(papers.desk().pages(next()), actor.operator());
        }
    }
}
