module acme.example/tiles

go 1.22

require github.com/go-chi/chi/v5 v5.0.12

require github.com/redis/go-redis/v9 v9.5.1
