module acme/quarry
go 1.23
require (
	github.com/go-chi/chi/v5 v5.1.0
	go.opentelemetry.io/otel v1.32.0
	go.opentelemetry.io/otel/metric v1.32.0
	go.opentelemetry.io/otel/sdk/metric v1.32.0
	go.opentelemetry.io/otel/exporters/prometheus v0.54.0
	github.com/prometheus/client_golang v1.20.5
)
