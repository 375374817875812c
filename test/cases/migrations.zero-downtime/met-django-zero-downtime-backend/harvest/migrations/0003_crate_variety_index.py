from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("harvest", "0002_crate_picker")]

    operations = [
        migrations.AddIndex("crate", models.Index(fields=["variety"], name="crate_variety")),
    ]
