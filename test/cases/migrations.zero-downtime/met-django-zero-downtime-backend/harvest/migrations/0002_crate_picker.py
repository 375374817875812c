from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("harvest", "0001_initial")]

    operations = [
        migrations.AddField("crate", "picker", models.CharField(max_length=60, null=True)),
    ]
