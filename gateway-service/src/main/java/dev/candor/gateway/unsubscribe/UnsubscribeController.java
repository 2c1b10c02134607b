package dev.candor.gateway.unsubscribe;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.GatewayProblem;
import dev.candor.gateway.access.Credential;
import dev.candor.gateway.access.Visitor;
import dev.candor.gateway.identity.AccountService;
import dev.candor.gateway.identity.MailLinks;
import dev.candor.gateway.route.ServiceCalls;
import dev.candor.gateway.route.Upstream;
import dev.candor.runtime.web.CommonProblem;
import dev.candor.runtime.web.ProblemException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * One click in a mail program (RFC 8058), or the button on the page behind the link: no sign-in, no cookie, the same again does no harm.
 * Opening the link alone ends nothing, since scanners of mails open links too.
 */
@Controller
@ResponseBody
class UnsubscribeController {

    private static final String SETTING = "/api/v1/me/notification-settings/channels/email";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MailLinks links;
    private final AccountService accounts;
    private final ServiceCalls calls;
    private final Clock clock;

    UnsubscribeController(MailLinks links, AccountService accounts, ServiceCalls calls, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.calls = calls;
        this.clock = clock;
    }

    /** The body, {@code List-Unsubscribe=One-Click} of a mail program, says nothing that the address does not. */
    @PostMapping({MailLinks.PATH, "/api/v1" + MailLinks.PATH})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unsubscribe(@RequestParam(defaultValue = "") String word) throws InterruptedException {
        OwnerId owner = links.owner(word)
                .orElseThrow(() -> new ProblemException(
                        GatewayProblem.UNSUBSCRIBE_LINK_INVALID,
                        "Copy the whole link of the mail, or sign in and choose in your settings."));
        if (accounts.active(owner).isEmpty()) {
            return;
        }
        Visitor reader = Visitor.of(owner, Set.of("notifications.write"), clock.instant(), new Credential.LinkInMail());
        if (!ended(reader)) {
            throw new ProblemException(CommonProblem.UNAVAILABLE, "Your mails could not be ended now. Try again soon.");
        }
    }

    private boolean ended(Visitor reader) throws InterruptedException {
        try {
            int status = calls.delete(reader, Upstream.NOTIFICATION_SERVICE, SETTING, PATIENCE);
            return HttpStatus.valueOf(status).is2xxSuccessful();
        } catch (IOException e) {
            return false;
        }
    }
}
