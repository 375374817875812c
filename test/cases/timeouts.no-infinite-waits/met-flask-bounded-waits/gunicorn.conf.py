bind = "0.0.0.0:8080"
worker_class = "sync"
workers = 4
timeout = 30
graceful_timeout = 20
