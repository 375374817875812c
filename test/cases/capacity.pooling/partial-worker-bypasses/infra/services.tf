resource "aws_ecs_task_definition" "web" {
  family = "stock-web"
  container_definitions = jsonencode([{
    name        = "web"
    image       = var.image
    memory      = 512
    command     = ["gunicorn", "-w", "8", "-b", "0.0.0.0:8000", "web:app"]
    environment = [{ name = "DB_DSN", value = "host=${aws_db_proxy.stock.endpoint} dbname=stock user=stock passfile=/run/pgpass" }]
  }])
}

resource "aws_ecs_task_definition" "exporter" {
  family = "stock-exporter"
  container_definitions = jsonencode([{
    name        = "exporter"
    image       = var.image
    memory      = 256
    command     = ["python", "exporter.py"]
    environment = [{ name = "DB_DSN", value = "host=${aws_db_instance.stock.address} dbname=stock user=stock passfile=/run/pgpass" }]
  }])
}

variable "image" { type = string }
