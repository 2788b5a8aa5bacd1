package io.maskline.material;

import io.maskline.line.ProductClass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A use per mask as a person gives it.
 *
 * @param firm the firm whose own figure it is; null to correct the figure for all firms
 * @param source where the figure comes from; needed
 * @param confidence H, M or L
 * @param day business day on which it is given; the row that holds that day is corrected
 */
public record UseDraft(
        @Nullable UUID firm, ProductClass product, Material material, Amount per, String source, String confidence, LocalDate day) {}
