DB_HOST = "db.internal"
DB_PSWD = "Kx93mQz7Lp2w"
