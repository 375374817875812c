job "backup" {
  type = "batch"

  periodic {
    cron    = "0 2 * * *"
    enabled = true
  }

  group "backup" {
    task "dump" {
      driver = "docker"
      config {
        image   = "postgres:16"
        command = "/bin/sh"
        args    = ["-c", "pg_dump \"$DATABASE_URL\" | gzip | aws s3 cp - \"s3://shop-backups/$(date +%F).gz\""]
      }
    }
  }
}
