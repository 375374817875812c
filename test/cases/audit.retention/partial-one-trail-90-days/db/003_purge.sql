CREATE EXTENSION IF NOT EXISTS pg_cron;

SELECT cron.schedule('purge-order-audit', '10 3 * * *',
  $$DELETE FROM order_audit WHERE at < now() - interval '6 years'$$);

SELECT cron.schedule('purge-price-audit', '20 3 * * *',
  $$DELETE FROM price_audit WHERE at < now() - interval '90 days'$$);
