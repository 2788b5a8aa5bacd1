package io.maskline.enterprise;

import io.maskline.platform.ledger.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department that sends members to the task force.
 *
 * @param code short Latin code, unique, at most 20 characters
 * @param name its name as it stands on papers
 * @param duty what it does for the task force
 * @param sortOrder its place in lists, from 1
 */
public record Department(UUID id, long version, String code, String name, @Nullable String duty, long sortOrder) implements Entity {}
