package io.maskline.inspection;

import io.maskline.inspection.SchemeLine.Kind;
import java.util.List;
import java.util.UUID;

/**
 * An edition of a scheme with its lines.
 *
 * @param lines in their order
 */
public record Scheme(InspectionScheme head, List<SchemeLine> lines) {

    public Scheme {
        lines = List.copyOf(lines);
    }

    public UUID id() {
        return head.id();
    }

    public Product product() {
        return head.product();
    }

    /** What every lot is inspected for. */
    public List<SchemeLine> exitLines() {
        return lines.stream().filter(l -> l.kind() == Kind.EXIT).toList();
    }

    /** Lines that rest on habit only. */
    public long habits() {
        return lines.stream().filter(l -> l.grounds().basis() == Basis.HABIT).count();
    }
}
