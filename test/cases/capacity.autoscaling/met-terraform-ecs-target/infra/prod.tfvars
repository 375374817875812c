most = 12
