package io.maskline.subsidy;

import io.maskline.platform.i18n.Messages;
import io.maskline.subsidy.MissingDocuments.Missing;
import java.util.List;
import java.util.stream.Collectors;

/** What is missing as one sentence, as the screens say it and the reason of a 退回 begins. */
public record MissingWords(Messages words) {

    /** 缺 2 项：合同（未交）、KZ-01（未现场见到）。 */
    public String sentence(List<Missing> missing) {
        return missing.isEmpty() ? words.text("claim.missing.none") : some(missing, missing.size());
    }

    /** The same within {@code most} characters: as many as there is room for are named, and all are counted. */
    public String within(List<Missing> missing, int most) {
        int named = missing.size();
        while (named > 0 && some(missing, named).length() > most) {
            named--;
        }
        return named == 0 ? "" : some(missing, named);
    }

    private String some(List<Missing> missing, int named) {
        String list = missing.stream().limit(named).map(m -> words.text("claim.missing.one", m.name(), m.lack().labelKey()))
                .collect(Collectors.joining(words.text("claim.and")));
        return words.text("claim.missing.some", missing.size(), named < missing.size() ? words.text("claim.missing.more", list) : list);
    }
}
