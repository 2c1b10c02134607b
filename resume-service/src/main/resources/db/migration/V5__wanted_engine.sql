-- Who finds the words of an optimization is decided when it is asked for.
ALTER TABLE optimization ADD COLUMN wanted_engine text NOT NULL DEFAULT 'OFFLINE'
  CONSTRAINT optimization_wanted_engine CHECK (wanted_engine IN ('OFFLINE', 'LLM'));
