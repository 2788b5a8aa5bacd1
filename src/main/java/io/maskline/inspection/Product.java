package io.maskline.inspection;

import java.util.UUID;

/**
 * What a scheme is for: a product of a firm as it is made by one standard.
 *
 * @param name the firm's name of it, 1 to 60 characters, e.g. 医用外科口罩
 * @param standardCode standard with edition, e.g. {@code YY 0469-2011}
 */
public record Product(UUID enterpriseId, String name, String standardCode) {}
