-- How many holders have died under a step. One that has gone down with two runs apart from others like it: no runner has two.
ALTER TABLE step_work ADD COLUMN deaths int NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX step_work_apart ON step_work (runner) WHERE status = 'RUNNING' AND deaths >= 2;
