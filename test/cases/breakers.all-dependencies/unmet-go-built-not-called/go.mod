module acme.dev/trips

go 1.22

require (
	github.com/sony/gobreaker v1.0.0
	github.com/go-chi/chi/v5 v5.0.12
)
