module example.com/exchange

go 1.22

require (
	github.com/labstack/echo/v4 v4.12.0
	github.com/prometheus/client_golang v1.20.4
	github.com/sony/gobreaker v1.0.0
)
