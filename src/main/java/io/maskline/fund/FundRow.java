package io.maskline.fund;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param firm short name of the firm; null where the entry names none */
public record FundRow(SupportFund fund, @Nullable String firm) {

    public UUID id() {
        return fund.id();
    }
}
