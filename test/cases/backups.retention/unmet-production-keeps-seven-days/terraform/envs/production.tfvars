environment = "production"
backup_days = 7
