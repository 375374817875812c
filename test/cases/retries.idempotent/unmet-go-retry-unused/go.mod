module acme.dev/museum

go 1.22

require (
	github.com/go-chi/chi/v5 v5.0.12
	github.com/avast/retry-go/v4 v4.6.0
)
