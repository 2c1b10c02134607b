package dev.candor.notification.delivery;

import dev.candor.contract.id.OwnerId;
import java.util.UUID;

/** Whose delivery, and which; travels as text in the scheduler's row. */
record DeliveryKey(OwnerId owner, UUID id) {

    static DeliveryKey parse(String text) {
        int slash = text.indexOf('/');
        return new DeliveryKey(OwnerId.of(text.substring(0, slash)), UUID.fromString(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return owner + "/" + id;
    }
}
