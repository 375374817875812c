CREATE TABLE dbo.account_events (
  id         BIGINT IDENTITY(1, 1) NOT NULL,
  at         DATETIME2 NOT NULL DEFAULT SYSUTCDATETIME(),
  actor      NVARCHAR(80) NOT NULL,
  action     NVARCHAR(40) NOT NULL,
  account_id BIGINT NOT NULL,
  old_cents  BIGINT NOT NULL,
  new_cents  BIGINT NOT NULL
)
WITH (LEDGER = ON (APPEND_ONLY = ON));
