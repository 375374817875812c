enable_plan     = false
backup_role_arn = "arn:aws:iam::111122223333:role/library-backup"
