CREATE SCHEMA IF NOT EXISTS partman;
CREATE EXTENSION IF NOT EXISTS pg_partman SCHEMA partman;
CREATE EXTENSION IF NOT EXISTS pg_cron;

SELECT partman.create_parent(
  p_parent_table := 'public.audit_events',
  p_control      := 'at',
  p_interval     := '1 month'
);

UPDATE partman.part_config
   SET retention = '7 years',
       retention_keep_table = false,
       infinite_time_partitions = true
 WHERE parent_table = 'public.audit_events';

SELECT cron.schedule('partman', '15 3 * * *', 'CALL partman.run_maintenance_proc()');
