CREATE TABLE dbo.accounts (
  id            BIGINT IDENTITY(1, 1) PRIMARY KEY,
  holder        NVARCHAR(120) NOT NULL,
  balance_cents BIGINT NOT NULL
);
