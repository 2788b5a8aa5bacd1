package io.maskline.inspection;

import io.maskline.enterprise.Enterprise;
import io.maskline.enterprise.Enterprises;
import io.maskline.standard.Standards;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the views of inspection are built from. */
public record Inspections(InspectionSchemes schemes, ProductLots lots, Enterprises enterprises, Standards standards) {

    /** Short names of the firms. */
    Map<UUID, String> firms() {
        return enterprises.all().stream().collect(Collectors.toMap(Enterprise::id, Enterprise::shortName));
    }
}
