package dev.candor.gateway.identity;

import dev.candor.contract.id.OwnerId;
import dev.candor.gateway.edge.PublicAddress;
import dev.candor.runtime.web.SignedOwner;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Addresses that stand in mails and know whose mail it was. Such a link ends mails and can do nothing else. */
@Component
public class MailLinks {

    /** Where both the person's browser and their mail program (RFC 8058) go. */
    public static final String PATH = "/unsubscribe";

    private static final String PURPOSE = "unsubscribe";

    private final SignedOwner words;
    private final PublicAddress address;

    MailLinks(SignedOwner words, PublicAddress address) {
        this.words = words;
        this.address = address;
    }

    /** The full address at which this person's mails end. */
    public String unsubscribe(OwnerId owner) {
        return address.link(PATH + "?word=" + words.word(PURPOSE, owner));
    }

    /** Whose mails a word ends; empty if it was not given out here. */
    public Optional<OwnerId> owner(String word) {
        return words.owner(PURPOSE, word);
    }
}
