from django.db import migrations

GUARD = """
CREATE FUNCTION energy_audit_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.certificate_no <> '' THEN
    RAISE EXCEPTION 'a certified energy audit cannot be changed';
  END IF;
  RETURN COALESCE(NEW, OLD);
END
$$;
CREATE TRIGGER energy_audit_final BEFORE UPDATE OR DELETE ON energy_energyaudit
  FOR EACH ROW EXECUTE FUNCTION energy_audit_is_final();
"""

UNDO = """
DROP TRIGGER energy_audit_final ON energy_energyaudit;
DROP FUNCTION energy_audit_is_final();
"""


class Migration(migrations.Migration):
    dependencies = [("energy", "0001_initial")]
    operations = [migrations.RunSQL(GUARD, UNDO)]
