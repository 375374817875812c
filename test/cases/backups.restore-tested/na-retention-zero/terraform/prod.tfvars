instance_class = "db.r7g.large"
backup_days    = 0
