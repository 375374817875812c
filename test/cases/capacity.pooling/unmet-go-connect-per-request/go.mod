module acme.dev/wells

go 1.22

require (
	github.com/jackc/pgx/v5 v5.6.0
	github.com/go-chi/chi/v5 v5.0.12
)
