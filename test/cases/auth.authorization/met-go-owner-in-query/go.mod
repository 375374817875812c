module acme.dev/docs

go 1.22

require (
	github.com/go-chi/chi/v5 v5.0.12
	github.com/jackc/pgx/v5 v5.6.0
	github.com/go-chi/jwtauth/v5 v5.3.1
)
