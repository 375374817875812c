module example.com/cobble/invoices

go 1.22

require (
	github.com/prometheus/client_golang v1.20.2
	github.com/sony/gobreaker v1.0.0
)
