package dev.candor.notification.feed;

import dev.candor.contract.id.OwnerId;

/** Told that a person has a new notice, once it has been committed by this instance. */
public interface NoticeAdded {

    /** May be called for several notices at once. */
    void on(OwnerId owner);
}
