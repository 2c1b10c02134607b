package dev.candor.gateway.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts. By address only while signing in; otherwise by the owner that was let in. */
interface AccountRepository extends Repository<Account, UUID> {

    Account saveAndFlush(Account account);

    @Query("select a from Account a where a.id = :owner")
    Optional<Account> findByOwner(UUID owner);

    Optional<Account> findByAddressHash(byte[] addressHash);

    Optional<Account> findFirstByOwnerTrueOrderByCreatedAt();

    void delete(Account account);
}
