module acme.dev/knots

go 1.22

require (
	github.com/prometheus/client_golang v1.19.1
	github.com/go-chi/chi/v5 v5.0.12
)
