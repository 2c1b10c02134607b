-- A message may also be about no optimization: a weekly digest, a test. Its occasion then says what it must come once for.
ALTER TABLE delivery ALTER COLUMN optimization_id DROP NOT NULL;
ALTER TABLE delivery ADD COLUMN occasion text;
ALTER TABLE delivery ADD CONSTRAINT delivery_about CHECK ((optimization_id IS NULL) <> (occasion IS NULL));
CREATE UNIQUE INDEX delivery_occasion_once ON delivery (owner_id, kind, occasion, channel, target) WHERE occasion IS NOT NULL;
