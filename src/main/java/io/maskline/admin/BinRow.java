package io.maskline.admin;

import java.util.UUID;

/** One line of the bin, in words. {@code entity} is the code the ledger takes. */
record BinRow(String entity, UUID id, String kind, String label, String deletedAt, String deletedBy) {}
