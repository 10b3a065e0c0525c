#!/bin/sh
# Run by the image of PostgreSQL when it makes its data: a login that owns the database and is no superuser.
set -eu
psql --username "${POSTGRES_USER:-postgres}" --set ON_ERROR_STOP=1 --set "password=$DATABASE_PASSWORD" <<'SQL'
create role citizen login createrole password :'password';
create database citizen owner citizen;
SQL
