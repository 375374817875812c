from django.db import migrations


def fill(apps, schema_editor):
    apps.get_model("shop", "Item").objects.create(name="a")


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [migrations.RunPython(fill)]
