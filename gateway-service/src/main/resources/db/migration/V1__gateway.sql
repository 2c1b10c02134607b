-- Who may come in. Addresses and names are sealed with the person's own key; an address is found by a keyed hash of it.
CREATE TABLE account (
    id            uuid PRIMARY KEY,
    version       bigint      NOT NULL,
    status        text        NOT NULL,
    owner         boolean     NOT NULL,
    address_hash  bytea,
    profile       bytea       NOT NULL,
    password_hash text,
    created_at    timestamptz NOT NULL,
    CONSTRAINT account_status CHECK (status IN ('ACTIVE', 'DISABLED', 'ERASING')),
    CONSTRAINT account_address UNIQUE (address_hash)
);

-- People of an external provider, found by issuer and subject, never by their address.
CREATE TABLE external_identity (
    identity_hash bytea PRIMARY KEY,
    account_id    uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    issuer        text        NOT NULL,
    created_at    timestamptz NOT NULL
);
CREATE INDEX external_identity_account ON external_identity (account_id);

-- Tokens for scripts: only their digest is kept.
CREATE TABLE personal_token (
    id           uuid PRIMARY KEY,
    version      bigint      NOT NULL,
    account_id   uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    name         text        NOT NULL,
    digest       bytea       NOT NULL,
    scopes       text        NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    last_used_at timestamptz,
    CONSTRAINT personal_token_digest UNIQUE (digest)
);
CREATE INDEX personal_token_account ON personal_token (account_id, created_at DESC);

-- One-time links of a local run. Using one deletes its row: whoever deletes it has used it.
CREATE TABLE sign_in_link (
    digest     bytea PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);

-- Browsers that signed in before have an allowance of wrong passwords of their own.
CREATE TABLE known_device (
    digest     bytea PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    created_at timestamptz NOT NULL
);
CREATE INDEX known_device_account ON known_device (account_id);

-- Who did what to an account, when, and how it ended. Append only; goes after a year.
CREATE TABLE audit_event (
    id           uuid PRIMARY KEY,
    account_id   uuid,
    action       text        NOT NULL,
    outcome      text        NOT NULL,
    subject      text,
    address_hash bytea,
    at           timestamptz NOT NULL
);
CREATE INDEX audit_event_account ON audit_event (account_id, at);
CREATE INDEX audit_event_at ON audit_event (at);

-- Dated yes or no to a hosted model provider; withdrawing keeps the record.
CREATE TABLE consent (
    id           uuid PRIMARY KEY,
    account_id   uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    provider     text        NOT NULL,
    purpose      text        NOT NULL,
    region       text,
    granted_at   timestamptz NOT NULL,
    withdrawn_at timestamptz
);
CREATE UNIQUE INDEX consent_standing ON consent (account_id, provider) WHERE withdrawn_at IS NULL;

-- A model provider of one's own. The key is sealed and never shown again.
CREATE TABLE provider_key (
    account_id uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    name       text        NOT NULL,
    base_url   text,
    model      text,
    api_key    bytea,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, name)
);

-- Erasures, kept without any other trace of the person: who, when asked, which services confirmed, when complete.
CREATE TABLE erasure (
    owner_id     uuid PRIMARY KEY,
    asked_at     timestamptz NOT NULL,
    told_at      timestamptz NOT NULL,
    completed_at timestamptz
);
CREATE TABLE erasure_confirmation (
    owner_id uuid        NOT NULL REFERENCES erasure,
    service  text        NOT NULL,
    at       timestamptz NOT NULL,
    PRIMARY KEY (owner_id, service)
);

-- Keys that sign internal tokens: one a day, the private half sealed.
CREATE TABLE signing_key (
    day         date PRIMARY KEY,
    public_jwk  text        NOT NULL,
    private_jwk bytea       NOT NULL,
    created_at  timestamptz NOT NULL
);

-- Assertions of services that were used already, until they have run out.
CREATE TABLE used_assertion (
    jti        text PRIMARY KEY,
    expires_at timestamptz NOT NULL
);

-- Token buckets of Bucket4j, shared by all instances.
CREATE TABLE bucket (
    id         text PRIMARY KEY,
    state      bytea,
    expires_at bigint
);
CREATE INDEX bucket_expires ON bucket (expires_at);

-- Spring Session's own tables, with room for longer ids than a UUID: a session id is a secret.
CREATE TABLE spring_session (
    primary_id            varchar(64)  NOT NULL CONSTRAINT spring_session_pk PRIMARY KEY,
    session_id            varchar(64)  NOT NULL,
    creation_time         bigint       NOT NULL,
    last_access_time      bigint       NOT NULL,
    max_inactive_interval int          NOT NULL,
    expiry_time           bigint       NOT NULL,
    principal_name        varchar(100)
);
CREATE UNIQUE INDEX spring_session_id ON spring_session (session_id);
CREATE INDEX spring_session_expiry ON spring_session (expiry_time);
CREATE INDEX spring_session_principal ON spring_session (principal_name);
CREATE TABLE spring_session_attributes (
    session_primary_id varchar(64)  NOT NULL REFERENCES spring_session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    CONSTRAINT spring_session_attributes_pk PRIMARY KEY (session_primary_id, attribute_name)
);
