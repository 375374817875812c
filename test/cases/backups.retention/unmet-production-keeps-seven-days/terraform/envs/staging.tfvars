environment = "staging"
backup_days = 35
