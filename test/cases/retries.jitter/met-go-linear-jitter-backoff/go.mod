module example.com/quarry

go 1.22

require (
	github.com/hashicorp/go-retryablehttp v0.7.7
	github.com/labstack/echo/v4 v4.12.0
)
