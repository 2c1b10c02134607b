-- One row per file of a person. Bytes are in the object store under storage_key; name and digest are sealed with the owner's key.
-- content_hmac is keyed per owner: it finds the same bytes of the same person and tells nothing about anybody else's.
CREATE TABLE stored_file (
    id           uuid PRIMARY KEY,
    owner_id     uuid        NOT NULL,
    version      int         NOT NULL,
    media_type   text        NOT NULL,
    size_bytes   bigint      NOT NULL,
    content_hmac bytea       NOT NULL,
    details      bytea       NOT NULL,
    storage_key  text        NOT NULL,
    created_at   timestamptz NOT NULL,
    CONSTRAINT stored_file_same_bytes UNIQUE (owner_id, content_hmac)
);
CREATE INDEX stored_file_owner ON stored_file (owner_id, created_at DESC, id DESC);

-- Files that Candor made. The id is chosen by the service that made them, so storing one again replaces nothing but itself.
CREATE TABLE stored_artifact (
    id           uuid PRIMARY KEY,
    owner_id     uuid        NOT NULL,
    media_type   text        NOT NULL,
    size_bytes   bigint      NOT NULL,
    storage_key  text        NOT NULL,
    created_at   timestamptz NOT NULL
);
CREATE INDEX stored_artifact_owner ON stored_artifact (owner_id);

-- Uploads counted per day, spent by a conditional update: fifty requests at once never spend one unit twice.
CREATE TABLE upload_quota (
    owner_id uuid PRIMARY KEY,
    day      date NOT NULL,
    uploads  int  NOT NULL
);
