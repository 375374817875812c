module example.org/fonts

go 1.22

require (
	github.com/labstack/echo/v4 v4.12.0
	github.com/ulule/limiter/v3 v3.11.2
)
