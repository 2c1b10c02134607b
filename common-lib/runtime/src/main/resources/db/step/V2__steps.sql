-- What a service needs that runs steps: the work, what it leaves behind, and the ledger of paid model calls.
CREATE TABLE step_work (
  command_id uuid PRIMARY KEY,
  optimization_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  step text NOT NULL,
  attempt int NOT NULL,
  status text NOT NULL DEFAULT 'READY'
    CONSTRAINT step_work_status CHECK (status IN ('READY', 'RUNNING', 'DONE', 'CANCELLED')),
  command jsonb NOT NULL,
  result jsonb,
  runner int,
  fence bigint NOT NULL DEFAULT 0,
  lease_until timestamptz,
  blame real NOT NULL DEFAULT 0,
  cancel_requested boolean NOT NULL DEFAULT false,
  deadline timestamptz NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT step_work_attempt UNIQUE (optimization_id, step, attempt)
);
CREATE INDEX step_work_running ON step_work (runner) WHERE status = 'RUNNING';
CREATE INDEX step_work_open ON step_work (status) WHERE status IN ('READY', 'RUNNING');
CREATE INDEX step_work_owner ON step_work (owner_id);

CREATE TABLE content (
  id uuid,
  version int,
  owner_id uuid NOT NULL,
  kind text NOT NULL,
  body bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id, version)
);
CREATE INDEX content_owner ON content (owner_id);

CREATE TABLE model_call (
  call_key bytea PRIMARY KEY,
  owner_id uuid NOT NULL,
  command_id uuid NOT NULL,
  optimization_id uuid NOT NULL,
  step text NOT NULL,
  state text NOT NULL CONSTRAINT model_call_state CHECK (state IN ('INTENT', 'SUBMITTED', 'DONE', 'REJECTED')),
  provider text NOT NULL,
  model text NOT NULL,
  provider_ref text,
  request bytea NOT NULL,
  response bytea,
  finish_reason text,
  input_tokens int,
  output_tokens int,
  cost_micros bigint NOT NULL DEFAULT 0,
  sends int NOT NULL DEFAULT 0,
  runner int,
  started_at timestamptz NOT NULL,
  finished_at timestamptz
);
CREATE TABLE model_permit (
  provider text,
  slot int,
  runner int,
  command_id uuid,
  lease_until timestamptz,
  PRIMARY KEY (provider, slot)
);
CREATE TABLE model_gate (
  provider text PRIMARY KEY,
  blocked_until timestamptz NOT NULL,
  reason text NOT NULL
);
