module acme.dev/skills

go 1.22

require (
	github.com/hashicorp/go-retryablehttp v0.7.7
	github.com/go-chi/chi/v5 v5.0.12
)
