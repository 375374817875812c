sql_keep_days       = 35
documents_keep_days = 5
subnet_group        = "property-prod"
