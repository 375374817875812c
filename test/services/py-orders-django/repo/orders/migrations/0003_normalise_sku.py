from django.db import migrations
from django.db.models.functions import Upper


def upper_sku(apps, schema_editor):
    apps.get_model("orders", "Product").objects.update(sku=Upper("sku"))


class Migration(migrations.Migration):
    dependencies = [("orders", "0002_historicalorder_refund")]

    operations = [migrations.RunPython(upper_sku)]
