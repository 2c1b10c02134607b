-- Whom we tell. settings: event -> channels switched off. last_seq is taken under the row's lock, so seq order is commit order.
CREATE TABLE recipient (
    owner_id uuid PRIMARY KEY,
    last_seq bigint NOT NULL DEFAULT 0,
    settings jsonb  NOT NULL DEFAULT '{}'
);

-- One row per fact: its keys are what makes a notice come once.
CREATE TABLE notice (
    owner_id        uuid        NOT NULL,
    seq             bigint      NOT NULL,
    type            text        NOT NULL,
    optimization_id uuid        NOT NULL,
    fact_seq        int         NOT NULL,
    at              timestamptz NOT NULL,
    data            jsonb       NOT NULL,
    PRIMARY KEY (owner_id, seq),
    CONSTRAINT notice_once UNIQUE (optimization_id, fact_seq)
);

-- One row per message to send. message_id follows from the key, so a repeated sending can be folded by whoever receives it.
CREATE TABLE delivery (
    id              uuid PRIMARY KEY,
    owner_id        uuid        NOT NULL,
    optimization_id uuid        NOT NULL,
    run             int         NOT NULL,
    kind            text        NOT NULL,
    channel         text        NOT NULL,
    target          text        NOT NULL,
    status          text        NOT NULL DEFAULT 'READY' CHECK (status IN ('READY', 'SENT', 'FAILED')),
    message_id      text        NOT NULL,
    data            jsonb       NOT NULL,
    tries           int         NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    sent_at         timestamptz,
    response_status int,
    problem         text,
    CONSTRAINT delivery_once UNIQUE (optimization_id, run, kind, channel, target)
);
CREATE INDEX delivery_target ON delivery (owner_id, target, created_at DESC);

-- Addresses people chose. url and secret are sealed with the owner's key.
CREATE TABLE webhook (
    id         uuid PRIMARY KEY,
    owner_id   uuid        NOT NULL,
    url        bytea       NOT NULL,
    secret     bytea       NOT NULL,
    events     text        NOT NULL,
    enabled    boolean     NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL,
    version    bigint      NOT NULL DEFAULT 0
);
CREATE INDEX webhook_owner ON webhook (owner_id, created_at);
