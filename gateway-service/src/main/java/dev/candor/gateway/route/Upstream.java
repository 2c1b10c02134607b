package dev.candor.gateway.route;

import java.util.List;
import java.util.Locale;

/** The services behind the door, with the only paths that lead to each. */
public enum Upstream {
    /** Resumes and optimizations. */
    RESUME_SERVICE,
    /** Postings and companies. */
    JOB_ANALYSIS_SERVICE,
    /** Bytes. */
    FILE_SERVICE,
    /** Tells people. */
    NOTIFICATION_SERVICE;

    /** Its name: audience of its tokens, and key of its address in the settings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What comes behind {@code /api/v1/}. */
    List<String> paths() {
        return switch (this) {
            case RESUME_SERVICE -> List.of("resumes", "optimizations", "applications", "claims", "match", "usage");
            case JOB_ANALYSIS_SERVICE -> List.of("postings");
            case FILE_SERVICE -> List.of("files");
            case NOTIFICATION_SERVICE -> List.of("notifications", "webhooks", "me/notification-settings");
        };
    }
}
