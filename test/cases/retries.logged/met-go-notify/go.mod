module acme.dev/ski

go 1.22

require (
	github.com/cenkalti/backoff/v4 v4.3.0
	github.com/gin-gonic/gin v1.10.0
)
