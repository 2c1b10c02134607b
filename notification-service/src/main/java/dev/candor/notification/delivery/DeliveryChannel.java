package dev.candor.notification.delivery;

import dev.candor.contract.id.OwnerId;
import java.util.List;

/** One way to tell somebody outside the app. */
public interface DeliveryChannel {

    /** Its word in the settings and in the rows, such as {@code email}. */
    String name();

    /** Where this person wants this event, by our own names of the places; empty if nowhere. */
    List<String> targets(OwnerId owner, String event);

    /** Every place of this person that works, whatever the settings say; a test is sent there. */
    List<String> places(OwnerId owner);

    /** Sends once, outside any transaction. The same delivery may be sent again with the same message id. */
    Attempt send(Delivery delivery);

    /** How a sending went. */
    sealed interface Attempt {

        /** Accepted by the other side; {@code status} is its answer, 0 where there is none. */
        record Accepted(int status) implements Attempt {}

        /** Not now. */
        record Later(String code, int status) implements Attempt {}

        /** Never. */
        record Refused(String code, int status) implements Attempt {}
    }
}
