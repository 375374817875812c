port 8080
workers 2
threads 5, 5
first_data_timeout 10
persistent_timeout 20
worker_timeout 30
