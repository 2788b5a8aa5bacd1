package io.maskline.advisor;

import io.maskline.standard.AdviceOffer;
import io.maskline.standard.StandardLimit;
import io.maskline.standard.Variant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is tested by one of the standards offered, on how many masks and where.
 *
 * @param grades all the standard knows
 * @param grade the one the items are of; null when it has none
 * @param variants forms of product the standard tells apart
 * @param variant the one the items are of; null for all
 * @param labs those that test everything first, of these the soonest report
 */
record Answer(
        AdviceOffer offer,
        List<String> grades,
        @Nullable String grade,
        List<Variant> variants,
        @Nullable Variant variant,
        List<StandardLimit> items,
        Specimens specimens,
        List<LabAble> labs) {

    Answer {
        grades = List.copyOf(grades);
        variants = List.copyOf(variants);
        items = List.copyOf(items);
        labs = List.copyOf(labs);
    }
}
