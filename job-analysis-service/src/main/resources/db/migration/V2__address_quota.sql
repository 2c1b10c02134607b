-- Postings given as an address cost a fetch, and fetches are counted per person and hour.
ALTER TABLE posting ADD COLUMN by_address boolean NOT NULL DEFAULT false;
