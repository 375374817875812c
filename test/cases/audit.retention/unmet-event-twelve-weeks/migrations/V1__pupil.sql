CREATE TABLE pupil (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(120) NOT NULL,
  class_id   INT NOT NULL,
  edited_by  VARCHAR(80) NOT NULL
);

CREATE TABLE pupil_audit (
  id        BIGINT AUTO_INCREMENT PRIMARY KEY,
  at        DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  actor     VARCHAR(80) NOT NULL,
  pupil_id  BIGINT NOT NULL,
  was       JSON,
  becomes   JSON,
  KEY pupil_audit_at (at)
) COMMENT = 'changes of pupils, kept for twelve months';
