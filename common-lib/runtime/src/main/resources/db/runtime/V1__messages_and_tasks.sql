-- What every service needs to send and receive each message once, to keep its durable tasks, and to repeat answers.
CREATE TABLE inbox (
  consumer text,
  message_id uuid,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, message_id)
);
CREATE INDEX inbox_received ON inbox (received_at);

CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  shard smallint NOT NULL,
  topic text NOT NULL,
  message_key text NOT NULL,
  headers jsonb NOT NULL,
  payload bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX outbox_shard ON outbox (shard, id);

CREATE TABLE dead_letter (
  id uuid PRIMARY KEY,
  topic text NOT NULL,
  part int NOT NULL,
  position bigint NOT NULL,
  message_key text,
  headers jsonb NOT NULL,
  payload bytea,
  reason text NOT NULL,
  at timestamptz NOT NULL,
  replayed_at timestamptz,
  CONSTRAINT dead_letter_place UNIQUE (topic, part, position)
);

CREATE SEQUENCE runner_seq AS int;
CREATE TABLE instance (
  runner int PRIMARY KEY DEFAULT nextval('runner_seq'),
  name text NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now(),
  missing_since timestamptz
);

CREATE TABLE idempotency (
  owner_id uuid,
  route text,
  key text,
  body_hmac bytea NOT NULL,
  answer jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (owner_id, route, key)
);
CREATE INDEX idempotency_created ON idempotency (created_at);

CREATE TABLE web_secret (
  id int PRIMARY KEY CONSTRAINT web_secret_one CHECK (id = 1),
  secret bytea NOT NULL
);

-- as db-scheduler 16.12.0 ships it for PostgreSQL
CREATE TABLE scheduled_tasks (
  task_name text NOT NULL,
  task_instance text NOT NULL,
  task_data bytea,
  execution_time timestamptz NOT NULL,
  picked boolean NOT NULL,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint NOT NULL,
  priority smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_priority ON scheduled_tasks (priority DESC, execution_time ASC);
