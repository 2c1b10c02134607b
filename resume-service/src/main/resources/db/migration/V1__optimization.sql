-- The orchestrator's journal and the public resource over it. Control rows hold ids, states and numbers only; what a person wrote is sealed in content.
CREATE TABLE optimization (
  id uuid PRIMARY KEY,
  owner_id uuid NOT NULL,
  fingerprint bytea NOT NULL,
  plan_version int NOT NULL,
  run int NOT NULL DEFAULT 1,
  status text NOT NULL CONSTRAINT optimization_status
    CHECK (status IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLING', 'CANCELLED', 'EXPIRED')),
  seq int NOT NULL DEFAULT 0,
  priority smallint NOT NULL DEFAULT 0,
  progress smallint NOT NULL DEFAULT 0,
  engine text,
  degraded boolean NOT NULL DEFAULT false,
  input_id uuid NOT NULL,
  resume_id uuid NOT NULL,
  posting_id uuid,
  match_before numeric(4, 1),
  match_after numeric(4, 1),
  max_cost_micros bigint NOT NULL,
  problem jsonb,
  traceparent text,
  created_at timestamptz NOT NULL DEFAULT now(),
  admitted_at timestamptz,
  deadline timestamptz,
  finished_at timestamptz,
  deleted_at timestamptz
);
CREATE UNIQUE INDEX optimization_alive ON optimization (owner_id, fingerprint) WHERE status IN ('QUEUED', 'RUNNING');
CREATE INDEX optimization_open ON optimization (status, owner_id, created_at) WHERE status IN ('QUEUED', 'RUNNING', 'CANCELLING');
CREATE INDEX optimization_owner ON optimization (owner_id, created_at DESC, id DESC);

CREATE TABLE optimization_step (
  optimization_id uuid REFERENCES optimization ON DELETE CASCADE,
  name text,
  role text NOT NULL,
  status text NOT NULL DEFAULT 'PENDING' CONSTRAINT optimization_step_status
    CHECK (status IN ('PENDING', 'RUNNING', 'RETRYING', 'SUCCEEDED', 'FAILED', 'SKIPPED', 'CANCELLED')),
  attempt int NOT NULL DEFAULT 0,
  attempts_left smallint NOT NULL DEFAULT 3,
  command_id uuid,
  retry_at timestamptz,
  dispatch_again_at timestamptz,
  deadline timestamptz,
  output jsonb,
  engine text,
  degraded_because text,
  summary text,
  problem jsonb,
  started_at timestamptz,
  finished_at timestamptz,
  PRIMARY KEY (optimization_id, name)
);

CREATE TABLE optimization_event (
  optimization_id uuid REFERENCES optimization ON DELETE CASCADE,
  seq int,
  type text NOT NULL,
  payload jsonb NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (optimization_id, seq)
);
CREATE INDEX optimization_event_at ON optimization_event (at);

CREATE TABLE step_usage (
  command_id uuid,
  model text,
  owner_id uuid NOT NULL,
  optimization_id uuid NOT NULL,
  step text NOT NULL,
  input_tokens int NOT NULL,
  output_tokens int NOT NULL,
  cost_micros bigint NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (command_id, model)
);
CREATE INDEX step_usage_day ON step_usage (owner_id, at);
CREATE INDEX step_usage_optimization ON step_usage (optimization_id);

CREATE TABLE owner_quota (
  owner_id uuid PRIMARY KEY,
  weight numeric NOT NULL DEFAULT 1,
  max_running int NOT NULL DEFAULT 3,
  max_queued int NOT NULL DEFAULT 100,
  day date,
  day_started int NOT NULL DEFAULT 0,
  day_cost_micros bigint NOT NULL DEFAULT 2000000
);

-- What became of an application: title, company, notes and file list are sealed in body.
CREATE TABLE application (
  id uuid PRIMARY KEY,
  owner_id uuid NOT NULL,
  version int NOT NULL DEFAULT 1,
  status text NOT NULL CONSTRAINT application_status
    CHECK (status IN ('saved', 'applied', 'screening', 'interview', 'offer', 'closed')),
  optimization_id uuid,
  posting_id uuid,
  applied_at timestamptz,
  next_step_at timestamptz,
  body bytea NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX application_owner ON application (owner_id, created_at DESC, id DESC);
