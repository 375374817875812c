bind = "0.0.0.0:8000"
worker_class = "sync"
workers = 2
timeout = 25
keepalive = 5
