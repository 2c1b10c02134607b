-- One wrapped keyset per owner and purpose. Deleting a person's rows makes everything sealed for them unreadable for good.
CREATE TABLE user_key (
    user_id    uuid        NOT NULL,
    purpose    text        NOT NULL,
    wrapped    bytea       NOT NULL,
    kek_id     text        NOT NULL,
    version    int         NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, purpose)
);
