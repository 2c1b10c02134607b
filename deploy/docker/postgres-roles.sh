#!/bin/bash
# Runs once, when the database is created: one role and one schema per service, passwords from the secrets.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname candor <<'SQL'
REVOKE ALL ON DATABASE candor FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
SQL
for schema in gateway resume job_analysis file notification; do
  psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname candor \
    --set role="$schema" --set password="$(cat "/run/secrets/db_$schema")" <<'SQL'
CREATE ROLE :"role" LOGIN PASSWORD :'password';
GRANT CONNECT, TEMPORARY ON DATABASE candor TO :"role";
CREATE SCHEMA :"role" AUTHORIZATION :"role";
ALTER ROLE :"role" IN DATABASE candor SET search_path = :"role";
SQL
done
