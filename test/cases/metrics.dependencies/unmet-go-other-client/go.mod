module acme.dev/vets

go 1.22

require (
	github.com/prometheus/client_golang v1.19.1
	github.com/jackc/pgx/v5 v5.6.0
	github.com/go-chi/chi/v5 v5.0.12
)
