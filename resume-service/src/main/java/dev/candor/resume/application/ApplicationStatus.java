package dev.candor.resume.application;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an application is. On the wire and in the row in lower case. */
enum ApplicationStatus {
    @JsonProperty("saved")
    SAVED,
    @JsonProperty("applied")
    APPLIED,
    @JsonProperty("screening")
    SCREENING,
    @JsonProperty("interview")
    INTERVIEW,
    @JsonProperty("offer")
    OFFER,
    @JsonProperty("closed")
    CLOSED
}
