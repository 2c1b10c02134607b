-- Deletions that have been told, to be told again: a bus may lose what nobody has heard yet. Ids only; forgotten after a day.
CREATE TABLE deleted_file (
    id         uuid PRIMARY KEY,
    owner_id   uuid        NOT NULL,
    deleted_at timestamptz NOT NULL,
    again_at   timestamptz NOT NULL
);
CREATE INDEX deleted_file_again ON deleted_file (again_at);
