package dev.candor.gateway.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a person told about themselves.
 *
 * @param email where to write to; absent if an external provider gave none
 * @param displayName how the person wants to be called
 * @param locale language tag for mails; absent means the default
 */
public record Profile(
        @Nullable String email,
        String displayName,
        @Nullable String locale) {

    @Override
    public String toString() {
        return "Profile[]";
    }
}
