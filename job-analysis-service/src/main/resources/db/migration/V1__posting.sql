-- One row per posting of a person. body holds source, text and findings, sealed with the owner's key; the fingerprint is keyed per
-- owner and finds the same posting again within the hour.
CREATE TABLE posting (
    id          uuid PRIMARY KEY,
    owner_id    uuid        NOT NULL,
    fingerprint bytea       NOT NULL,
    status      text        NOT NULL CHECK (status IN ('READING', 'READY', 'FAILED')),
    body        bytea       NOT NULL,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL
);
CREATE INDEX posting_same ON posting (owner_id, fingerprint, created_at DESC);
CREATE INDEX posting_owner ON posting (owner_id, created_at DESC);
