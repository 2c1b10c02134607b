package dev.candor.gateway.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.identity.AccountService;
import dev.candor.gateway.identity.MailLinks;
import dev.candor.gateway.identity.Profile;
import dev.candor.runtime.web.Caller;
import dev.candor.runtime.web.InternalApi;
import dev.candor.runtime.web.ProblemException;
import dev.candor.runtime.web.RequiredScope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where to write to a person: asked at the moment of sending, kept nowhere else. */
@RestController
@InternalApi
class ContactController {

    private final AccountService accounts;
    private final MailLinks links;

    ContactController(AccountService accounts, MailLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    /**
     * How to reach somebody.
     *
     * @param unsubscribe address at which whoever holds the mail ends all mails, without signing in
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contact(
            String email, String displayName, @Nullable String locale, String unsubscribe) {

        @Override
        public String toString() {
            return "Contact[]";
        }
    }

    @GetMapping("/internal/contacts/{owner}")
    @RequiredScope("contact.read")
    Contact contact(Caller caller, @PathVariable UUID owner) {
        if (!caller.owner().value().equals(owner)) {
            throw ProblemException.notFound();
        }
        Profile profile = accounts.active(new OwnerId(owner))
                .map(AccountService.Person::profile)
                .orElseThrow(ProblemException::notFound);
        String email = profile.email();
        if (email == null) {
            throw ProblemException.notFound();
        }
        return new Contact(email, profile.displayName(), profile.locale(), links.unsubscribe(caller.owner()));
    }
}
