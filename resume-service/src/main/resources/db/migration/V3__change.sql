-- What a person decided about the proposed changes of one optimization, as one sealed map: decisions of one optimization
-- are made one after the other, and the version is the ETag of the list.
CREATE TABLE change_set (
    optimization_id uuid PRIMARY KEY,
    owner_id        uuid        NOT NULL,
    version         bigint      NOT NULL,
    body            bytea       NOT NULL,
    updated_at      timestamptz NOT NULL
);
CREATE INDEX change_set_owner ON change_set (owner_id);
