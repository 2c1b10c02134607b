-- Model calls are looked up by the step that paid for them, and providers limit calls and tokens a minute.
CREATE INDEX model_call_step ON model_call (optimization_id, step);
CREATE INDEX model_call_command ON model_call (command_id);
CREATE INDEX model_call_owner ON model_call (owner_id);
CREATE TABLE model_rate (
  provider text PRIMARY KEY,
  calls double precision NOT NULL,
  tokens double precision NOT NULL,
  at timestamptz NOT NULL
);
