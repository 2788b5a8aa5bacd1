package io.maskline.standard;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answers a row of the advice stands for, and the sentence it gives for them. */
record AdviceMatch(Set<AdviceUse> uses, Set<AdviceSetting> settings, Set<AdviceForm> forms, String sentence, Confidence confidence) {

    private static final String ANY = "*";

    /** Reads the columns use, setting, form and confidence; several answers stand apart by semicolons, {@code *} is any. */
    static AdviceMatch of(NamedCsvRecord row, String sentenceColumn) {
        return new AdviceMatch(
                several(row.getField("use"), EnumSet.allOf(AdviceUse.class), AdviceUse::read),
                several(row.getField("setting"), EnumSet.allOf(AdviceSetting.class), AdviceSetting::read),
                several(row.getField("form"), EnumSet.allOf(AdviceForm.class), AdviceForm::read),
                row.getField(sentenceColumn),
                Confidence.of(row.getField("confidence")));
    }

    boolean fits(AdviceQuestion question) {
        return uses.contains(question.use()) && settings.contains(question.setting()) && forms.contains(question.form());
    }

    private static <T> Set<T> several(String cell, Set<T> all, Function<String, T> read) {
        return cell.equals(ANY) ? Set.copyOf(all) : Arrays.stream(cell.split(";")).map(read).collect(Collectors.toUnmodifiableSet());
    }
}
