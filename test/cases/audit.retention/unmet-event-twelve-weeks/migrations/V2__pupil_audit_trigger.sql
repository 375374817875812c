CREATE TRIGGER pupil_changed AFTER UPDATE ON pupil FOR EACH ROW
INSERT INTO pupil_audit (actor, pupil_id, was, becomes)
VALUES (NEW.edited_by, NEW.id,
        JSON_OBJECT('name', OLD.name, 'class', OLD.class_id),
        JSON_OBJECT('name', NEW.name, 'class', NEW.class_id));

CREATE TRIGGER pupil_added AFTER INSERT ON pupil FOR EACH ROW
INSERT INTO pupil_audit (actor, pupil_id, becomes)
VALUES (NEW.edited_by, NEW.id, JSON_OBJECT('name', NEW.name, 'class', NEW.class_id));
