from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Crate",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("row", models.CharField(max_length=20)),
                ("variety", models.CharField(max_length=60)),
                ("kilograms", models.DecimalField(decimal_places=2, max_digits=6)),
            ],
        ),
    ]
