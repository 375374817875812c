module github.com/acme/orders

go 1.22

require (
	github.com/other/platform-kit v1.4.0
	github.com/go-chi/chi/v5 v5.0.12
)
