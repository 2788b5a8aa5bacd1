package io.maskline.standard;

import java.util.List;
import java.util.Optional;

/** Where the rows of the catalogue are: in the ledger, or as delivered with the program. */
interface CatalogueRows {

    List<Standard> standards();

    Optional<Standard> standard(String code);

    /** All limits in the order of the catalogue. */
    List<StandardLimit> limits();

    List<StandardLimit> limits(String standardCode);
}
