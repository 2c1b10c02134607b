-- How far the step at work says it is: one row an optimization, overwritten by the next sign, numbers and codes only.
CREATE TABLE step_progress (
    optimization_id uuid PRIMARY KEY REFERENCES optimization ON DELETE CASCADE,
    owner_id        uuid        NOT NULL,
    step            text        NOT NULL,
    attempt         int         NOT NULL,
    phase           text        NOT NULL,
    percent         smallint    NOT NULL,
    written         int         NOT NULL,
    checked         int         NOT NULL,
    lines           int         NOT NULL,
    at              timestamptz NOT NULL DEFAULT now()
);
