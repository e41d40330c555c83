#!/bin/sh
# The login of the API and the workers: no rights but those of the two roles that row-level security binds.
set -eu
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set=password="$APP_PASSWORD" <<'SQL'
CREATE ROLE balance_app NOLOGIN;
CREATE ROLE balance_system NOLOGIN;
CREATE ROLE balance_login LOGIN NOINHERIT PASSWORD :'password' IN ROLE balance_app, balance_system;
SQL
