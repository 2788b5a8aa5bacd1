package io.maskline.platform.ledger;

/** Message keys of field names, the bin mark included. */
final class Labels {

    static final String DELETED_AT = "ledger.field.deletedAt";

    private Labels() {}

    static String of(EntityType<?> type, int place) {
        return place == RecordState.deletedAt(type) ? DELETED_AT : type.fields().get(place).labelKey();
    }
}
