package dev.candor.resume.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a tailor may change. */
public enum Boldness {
    /** Order and names only. */
    @JsonProperty("light")
    LIGHT,
    /** Also summary, headline, promotions and trims. */
    @JsonProperty("balanced")
    BALANCED,
    /** Also leaves out what serves no requirement. */
    @JsonProperty("thorough")
    THOROUGH
}
