module acme.dev/lifts

go 1.22

require (
	github.com/gorilla/mux v1.8.1
	github.com/patrickmn/go-cache v2.1.0+incompatible
	github.com/jackc/pgx/v5 v5.6.0
)
