from django.db import migrations, models


def fill(apps, schema_editor):
    Item = apps.get_model("shop", "Item")
    Item.objects.filter(name=None).update(name="")


def in_batches(apps, schema_editor):
    Item = apps.get_model("shop", "Item")
    while batch := list(Item.objects.filter(name=None).values_list("id", flat=True)[:1000]):
        Item.objects.filter(id__in=batch).update(name="")


class Migration(migrations.Migration):
    operations = [
        migrations.AddIndex(model_name="item", index=models.Index(fields=["code"], name="by_code")),
        migrations.AlterField("item", "name", models.CharField(max_length=50)),
        migrations.AlterField("item", "code", models.CharField(max_length=50, help_text="no change")),
        migrations.AlterField("item", "id", models.BigAutoField(primary_key=True)),
        migrations.RemoveField("item", "old"),
        migrations.AddField("item", "note", models.TextField(null=True)),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RunPython(in_batches, migrations.RunPython.noop),
        migrations.RunSQL("ALTER TABLE shop_item ALTER COLUMN note SET NOT NULL", "ALTER TABLE shop_item DROP COLUMN note"),
    ]
