from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    operations = [
        migrations.CreateModel(
            name="Item",
            fields=[
                ("id", models.AutoField(primary_key=True)),
                ("name", models.CharField(max_length=50, null=True)),
                ("code", models.CharField(max_length=50)),
            ],
        ),
        migrations.AddIndex(model_name="item", index=models.Index(fields=["name"], name="by_name")),
    ]
