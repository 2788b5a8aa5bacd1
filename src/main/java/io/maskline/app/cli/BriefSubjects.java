package io.maskline.app.cli;

import io.maskline.brief.PaperKind;
import io.maskline.brief.PaperSubject;
import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.platform.error.Fault;
import io.maskline.platform.text.FullWidth;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Which papers of a kind are meant: those of the firms or labs named, in that order, or all of the day. */
record BriefSubjects(PaperKind kind) {

    List<OptionSpec> options(Syntax syntax) {
        return switch (kind) {
            case DAILY -> List.of();
            case FIRM, REMINDER -> List.of(syntax.repeated("--firm", "FIRM", "app.cli.brief.firms"));
            case LAB_LETTER -> List.of(syntax.repeated("--lab", "LAB", "app.cli.brief.labs"));
        };
    }

    /**
     * @param all what papers of the kind can be about on the day
     * @throws io.maskline.platform.error.FaultException Missing when a name fits nothing, or there is no paper of the kind that day
     */
    List<PaperSubject> chosen(ParseResult line, List<PaperSubject> all, Workplace workplace, Invocation invocation) {
        LocalDate day = invocation.businessDate();
        if (all.isEmpty()) {
            throw Fault.missing("app.fault.brief.none", "paper.kind." + kind.name(), day.toString()).asException();
        }
        return switch (kind) {
            case DAILY -> all;
            case FIRM, REMINDER -> picked(line.matchedOptionValue("--firm", List.of()), all, t -> ofFirm(t, all, workplace.enterprises(), day));
            case LAB_LETTER -> picked(line.matchedOptionValue("--lab", List.of()), all, t -> ofLab(t, all, day));
        };
    }

    private static List<PaperSubject> picked(List<String> typed, List<PaperSubject> all, Function<String, Stream<PaperSubject>> find) {
        return typed.isEmpty() ? all : typed.stream().flatMap(find).distinct().toList();
    }

    private Stream<PaperSubject> ofFirm(String typed, List<PaperSubject> all, Enterprises register, LocalDate day) {
        Enterprise firm = FirmCode.find(register, typed);
        String id = firm.id().toString();
        List<PaperSubject> found = all.stream()
                .filter(s -> s.id().startsWith(id) || s.name().equals(firm.name()) || s.name().equals(firm.shortName())).toList();
        return some(found, firm.shortName(), day);
    }

    private Stream<PaperSubject> ofLab(String typed, List<PaperSubject> all, LocalDate day) {
        String wanted = FullWidth.narrow(typed).strip();
        List<PaperSubject> exact = all.stream().filter(s -> FullWidth.narrow(s.name()).equalsIgnoreCase(wanted)).toList();
        return some(exact.isEmpty() ? all.stream().filter(s -> FullWidth.narrow(s.name()).contains(wanted)).toList() : exact, typed, day);
    }

    private Stream<PaperSubject> some(List<PaperSubject> found, String of, LocalDate day) {
        if (found.isEmpty()) {
            throw Fault.missing("app.fault.brief.noneOf", of, "paper.kind." + kind.name(), day.toString()).asException();
        }
        return found.stream();
    }
}
