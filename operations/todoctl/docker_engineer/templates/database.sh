# The database and its role, which has no special rights: row-level security would not bind it.
set -euo pipefail
PGPASSWORD="$(cat /run/secrets/postgres/SUPERUSER_PASSWORD)"
export PGPASSWORD
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --set role=[[ role ]] \
  --host postgres --username postgres --dbname postgres << 'SQL'
-- A statement that fails would be logged, and with it the password.
set log_min_error_statement = panic;
\set password `cat /run/secrets/postgres/APPLICATION_PASSWORD`
select format('create role %I', :'role') where not exists (select from pg_roles where rolname = :'role') \gexec
select format('alter role %I login nosuperuser nocreatedb nocreaterole nobypassrls password %L',
  :'role', :'password') \gexec
select format('create database %I owner %I', :'role', :'role')
where not exists (select from pg_database where datname = :'role') \gexec
SQL
