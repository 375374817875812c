DELIMITER //
CREATE TRIGGER grade_history_no_update BEFORE UPDATE ON grade_history
FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'grade_history: entries are final';
END//

CREATE TRIGGER grade_history_no_delete BEFORE DELETE ON grade_history
FOR EACH ROW
BEGIN
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'grade_history: entries are final';
END//
DELIMITER ;
