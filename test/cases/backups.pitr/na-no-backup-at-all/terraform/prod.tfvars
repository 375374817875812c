# see the cost review of March
pitr = false
