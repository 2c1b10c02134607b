package dev.candor.gateway.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tokens of a person; by digest only while letting somebody in. */
interface PersonalTokenRepository extends Repository<PersonalToken, UUID> {

    PersonalToken save(PersonalToken token);

    List<PersonalToken> findByAccountIdOrderByCreatedAtDescIdDesc(UUID accountId);

    long countByAccountIdAndExpiresAtAfter(UUID accountId, Instant now);

    /** The token of this digest if it is good at that time and its account may come in: one question, since every request asks it. */
    @Query("select t from PersonalToken t where t.digest = :digest and t.expiresAt > :at"
            + " and exists (select 1 from Account a where a.id = t.accountId and a.status = ACTIVE)")
    Optional<PersonalToken> findLive(byte[] digest, Instant at);

    @Modifying
    @Query("delete from PersonalToken t where t.accountId = :owner and t.id = :id")
    int remove(UUID owner, UUID id);

    @Modifying
    @Query("delete from PersonalToken t where t.accountId = :owner")
    int removeAll(UUID owner);

    @Modifying
    @Transactional
    @Query("update PersonalToken t set t.lastUsedAt = :now where t.id = :id"
            + " and (t.lastUsedAt is null or t.lastUsedAt < :before)")
    int used(UUID id, Instant now, Instant before);
}
