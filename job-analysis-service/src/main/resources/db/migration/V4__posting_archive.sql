-- What the site answered when a posting was read, as it came, packed and sealed with the owner's key. Rows go after thirty days.
CREATE TABLE posting_archive (
    owner_id     uuid        NOT NULL,
    posting_id   uuid        NOT NULL,
    body         bytea       NOT NULL,
    retrieved_at timestamptz NOT NULL,
    CONSTRAINT posting_archive_key PRIMARY KEY (owner_id, posting_id)
);
CREATE INDEX posting_archive_age ON posting_archive (retrieved_at);
