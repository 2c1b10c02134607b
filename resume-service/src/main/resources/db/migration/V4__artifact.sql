-- The files of one optimization as one sealed list (name, type, size, digest, id in file-service): they change together.
CREATE TABLE artifact_set (
    optimization_id uuid PRIMARY KEY,
    owner_id        uuid        NOT NULL,
    version         bigint      NOT NULL,
    body            bytea       NOT NULL,
    updated_at      timestamptz NOT NULL
);
CREATE INDEX artifact_set_owner ON artifact_set (owner_id);
