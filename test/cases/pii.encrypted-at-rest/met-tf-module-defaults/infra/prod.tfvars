subnet_group = "physio-prod-private"
