module acme.example/pay

go 1.22

require (
	github.com/prometheus/client_golang v1.19.0
	github.com/sony/gobreaker/v2 v2.0.0
)
