package dev.candor.contract.agent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who found the words: code alone, a language model, or both. */
public enum Engine {
    /** Code alone, deterministic. */
    @JsonProperty("offline")
    OFFLINE,
    /** A language model proposed wording. */
    @JsonProperty("llm")
    LLM,
    /** Some steps by code, some by a model; only of a whole optimization. */
    @JsonProperty("mixed")
    MIXED
}
