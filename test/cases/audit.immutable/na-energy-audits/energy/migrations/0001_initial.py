from django.db import migrations, models
import django.db.models.deletion


class Migration(migrations.Migration):
    initial = True
    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Building",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("address", models.CharField(max_length=200)),
                ("built", models.PositiveSmallIntegerField()),
                ("heated_m2", models.PositiveIntegerField()),
            ],
        ),
        migrations.CreateModel(
            name="EnergyAudit",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("visited_on", models.DateField()),
                ("kwh_per_m2", models.DecimalField(decimal_places=1, max_digits=6)),
                ("rating", models.CharField(max_length=2)),
                ("certificate_no", models.CharField(blank=True, max_length=30)),
                (
                    "building",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="energy_audits", to="energy.building"),
                ),
            ],
        ),
    ]
