package io.maskline.inspection;

import io.maskline.platform.ledger.Entity;
import java.util.UUID;

/**
 * The inspection of a product for one item goes on after it was stopped.
 *
 * @param item code of the item
 * @param noted who noted it, and from which day lots are inspected again
 * @param measures what the maker has changed, 1 to 400 characters
 */
public record Restart(UUID id, long version, Product product, String item, Signature noted, String measures) implements Entity {}
