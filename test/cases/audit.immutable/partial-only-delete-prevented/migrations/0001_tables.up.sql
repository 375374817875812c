CREATE TABLE voucher (
  code        VARCHAR(20) PRIMARY KEY,
  value_cents INT NOT NULL
);

CREATE TABLE audit_log (
  id     BIGINT AUTO_INCREMENT PRIMARY KEY,
  at     DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  actor  VARCHAR(80) NOT NULL,
  action VARCHAR(40) NOT NULL,
  code   VARCHAR(20) NOT NULL,
  old_value_cents INT,
  new_value_cents INT
);
