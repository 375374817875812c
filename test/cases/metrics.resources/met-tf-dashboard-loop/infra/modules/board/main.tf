locals {
  panels = [
    { title = "cores", metric = "CPUUtilization" },
    { title = "heap and rss", metric = "MemoryUtilization" },
  ]
}

resource "aws_cloudwatch_dashboard" "this" {
  count          = var.install ? 1 : 0
  dashboard_name = "${var.service}-board"
  dashboard_body = jsonencode({
    widgets = [for i, p in local.panels : {
      type   = "metric"
      x      = 12 * i
      y      = 0
      width  = 12
      height = 6
      properties = {
        title   = p.title
        region  = "eu-north-1"
        stat    = "Maximum"
        period  = 60
        metrics = [["AWS/ECS", p.metric, "ClusterName", var.cluster, "ServiceName", var.service]]
      }
    }]
  })
}
