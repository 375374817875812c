-- run once by the platform team when the database is created
CREATE ROLE schema_owner LOGIN;
CREATE ROLE app LOGIN;
ALTER ROLE schema_owner IN DATABASE tickets SET lock_timeout = '3s';
ALTER ROLE schema_owner IN DATABASE tickets SET statement_timeout = '20min';
GRANT CREATE, CONNECT ON DATABASE tickets TO schema_owner;
GRANT CONNECT ON DATABASE tickets TO app;
