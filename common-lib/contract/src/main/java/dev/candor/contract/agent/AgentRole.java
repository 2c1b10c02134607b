package dev.candor.contract.agent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of work a step is. Code is an agent too. */
public enum AgentRole {
    /** Reads a resume file into a document. */
    @JsonProperty("resume-reader")
    RESUME_READER,
    /** Reads a posting from an address or text. */
    @JsonProperty("posting-reader")
    POSTING_READER,
    /** Extracts requirements with exact quotes. */
    @JsonProperty("requirement-analyst")
    REQUIREMENT_ANALYST,
    /** Collects sourced statements about the company. */
    @JsonProperty("company-researcher")
    COMPANY_RESEARCHER,
    /** Scores a document against requirements. */
    @JsonProperty("match-scorer")
    MATCH_SCORER,
    /** Points at lines of the resume that may answer what the match has found no proof of. */
    @JsonProperty("resume-analyst")
    RESUME_ANALYST,
    /** Proposes changes. */
    @JsonProperty("resume-tailor")
    RESUME_TAILOR,
    /** Judges every proposed change against the source. */
    @JsonProperty("claim-checker")
    CLAIM_CHECKER,
    /** Writes report, interview preparation and letters. */
    @JsonProperty("report-writer")
    REPORT_WRITER,
    /** Renders and stores the artifacts. */
    @JsonProperty("publisher")
    PUBLISHER
}
