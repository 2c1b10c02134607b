package dev.candor.gateway.identity;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.GatewayProblem;
import dev.candor.runtime.messaging.Ids;
import dev.candor.runtime.web.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts: who exists, who may come in. */
@Service
public class AccountService {

    private final AccountRepository accounts;
    private final SealedProfile sealed;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock clock;

    AccountService(AccountRepository accounts, SealedProfile sealed, Passwords passwords, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.sealed = sealed;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /** A person as others may see them. */
    public record Person(OwnerId id, Profile profile, Instant createdAt, boolean hasPassword) {}

    /**
     * Makes an account with address and password.
     *
     * @throws ProblemException if the address has one already or the password is not acceptable
     */
    public OwnerId signUp(String email, String password, String displayName) {
        String hash = passwords.hash(password);
        Account account = fresh(new Profile(email.strip(), displayName.strip(), null));
        account.foundBy(sealed.addressHash(email));
        account.password(hash);
        try {
            return accounts.saveAndFlush(account).ownerId();
        } catch (DataIntegrityViolationException e) {
            throw new ProblemException(GatewayProblem.ADDRESS_TAKEN, "Sign in instead, or use another address.");
        }
    }

    /** Who has this address, whether or not they may come in. */
    public Optional<OwnerId> find(String email) {
        return accounts.findByAddressHash(sealed.addressHash(email)).map(Account::ownerId);
    }

    /** Lets somebody in by address and password; empty for every kind of wrong, after the same time. */
    public Optional<OwnerId> authenticate(String email, String password) {
        Optional<Account> account = accounts.findByAddressHash(sealed.addressHash(email));
        String hash = account.map(Account::passwordHash).orElse(null);
        if (!passwords.matches(password, hash) || hash == null) {
            return Optional.empty();
        }
        if (passwords.outdated(hash)) {
            account.get().password(passwords.encoded(password));
            accounts.saveAndFlush(account.get());
        }
        return account.filter(Account::active).map(Account::ownerId);
    }

    /** Sets a new password. @throws ProblemException if the present one is wrong or the new one is not acceptable */
    public void changePassword(OwnerId owner, String present, String next) {
        Account account = require(owner);
        if (account.passwordHash() != null && !passwords.matches(present, account.passwordHash())) {
            throw ProblemException.invalid("current", "This is not your present password.");
        }
        account.password(passwords.hash(next));
        accounts.saveAndFlush(account);
    }

    /** Has a person called by another name from now on. @throws ProblemException 404 if the account is not there any more */
    public Person rename(OwnerId owner, String displayName) {
        Account account = require(owner);
        Profile before = sealed.open(owner, account.profile());
        account.profile(sealed.seal(owner, new Profile(before.email(), displayName.strip(), before.locale())));
        return person(accounts.saveAndFlush(account));
    }

    /** The person, if the account is there and not locked. */
    public Optional<Person> active(OwnerId owner) {
        return accounts.findByOwner(owner.value()).filter(Account::active).map(this::person);
    }

    /** Whether the account is there and not locked; opens nothing that is sealed. */
    public boolean isActive(OwnerId owner) {
        return accounts.findByOwner(owner.value()).filter(Account::active).isPresent();
    }

    /** The one account of a local run, made now if there is none. */
    @Transactional
    public OwnerId ownerOfTheRun(String email, String displayName) {
        return accounts.findFirstByOwnerTrueOrderByCreatedAt()
                .map(Account::ownerId)
                .orElseGet(() -> {
                    Account account = fresh(new Profile(email, displayName, null));
                    account.foundBy(sealed.addressHash(email));
                    account.markOwner();
                    return accounts.saveAndFlush(account).ownerId();
                });
    }

    /** Locks the account for ever; its profile stays readable until its key is gone. */
    @Transactional
    public void lockForErasure(OwnerId owner) {
        Account account = require(owner);
        account.lockForErasure();
        accounts.saveAndFlush(account);
    }

    /** Removes what is left of an account, and all that hangs on it. */
    @Transactional
    public void remove(OwnerId owner) {
        accounts.findByOwner(owner.value()).ifPresent(accounts::delete);
    }

    OwnerId openExternal(Profile profile) {
        return accounts.saveAndFlush(fresh(profile)).ownerId();
    }

    private Account fresh(Profile profile) {
        OwnerId id = new OwnerId(ids.next());
        return new Account(id, sealed.seal(id, profile), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Account require(OwnerId owner) {
        return accounts.findByOwner(owner.value()).filter(Account::active).orElseThrow(ProblemException::notFound);
    }

    private Person person(Account account) {
        return new Person(
                account.ownerId(),
                sealed.open(account.ownerId(), account.profile()),
                account.createdAt(),
                account.passwordHash() != null);
    }
}
