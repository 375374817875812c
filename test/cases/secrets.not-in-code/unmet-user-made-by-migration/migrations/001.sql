CREATE USER tides WITH PASSWORD 'walnutshell';
GRANT ALL ON DATABASE tides TO tides;
