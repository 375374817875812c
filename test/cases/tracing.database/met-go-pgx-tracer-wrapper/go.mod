module acme/forge
go 1.23
require (
	github.com/exaring/otelpgx v0.8.0
	github.com/jackc/pgx/v5 v5.7.1
	go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp v0.57.0
	go.opentelemetry.io/otel v1.32.0
	go.opentelemetry.io/otel/sdk v1.32.0
	go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc v1.32.0
)
