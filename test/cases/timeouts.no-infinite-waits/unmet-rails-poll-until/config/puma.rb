workers 2
threads 5, 5
port 3000
environment "production"
