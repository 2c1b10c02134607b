-- What was read from each file. The id is the file's id. The body (file name, document, spans, text, warnings) is sealed with
-- the owner's key. version counts every change of the row (ETag), document_version the documents a reader can see.
CREATE TABLE resume (
    id               uuid        PRIMARY KEY,
    owner_id         uuid        NOT NULL,
    status           text        NOT NULL,
    version          integer     NOT NULL,
    document_version integer     NOT NULL,
    body             bytea       NOT NULL,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    CONSTRAINT resume_status CHECK (status IN ('READING', 'READY', 'REJECTED')),
    CONSTRAINT resume_version CHECK (version >= 1 AND document_version >= 0)
);
CREATE INDEX resume_owner ON resume (owner_id, created_at DESC, id DESC);
