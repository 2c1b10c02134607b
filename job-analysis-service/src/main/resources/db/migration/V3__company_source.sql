-- What a company's site and the search provider said, for a day and for one person: sealed with the owner's key and found by a
-- fingerprint under it, so that nobody learns from the table, or from how fast an answer comes, what others looked up.
CREATE TABLE company_source (
    owner_id     uuid        NOT NULL,
    fingerprint  bytea       NOT NULL,
    body         bytea       NOT NULL,
    retrieved_at timestamptz NOT NULL,
    CONSTRAINT company_source_key PRIMARY KEY (owner_id, fingerprint)
);
CREATE INDEX company_source_age ON company_source (retrieved_at);
