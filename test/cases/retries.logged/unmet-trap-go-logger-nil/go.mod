module example.com/lighthouse

go 1.22

require (
	github.com/go-chi/chi/v5 v5.1.0
	github.com/hashicorp/go-retryablehttp v0.7.7
)
