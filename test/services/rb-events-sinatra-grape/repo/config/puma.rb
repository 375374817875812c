threads 4, 12
workers 0
port ENV.fetch("PORT", 9292)
persistent_timeout 20
first_data_timeout 15
