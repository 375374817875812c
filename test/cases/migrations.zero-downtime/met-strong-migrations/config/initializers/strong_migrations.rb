StrongMigrations.lock_timeout = 10.seconds
