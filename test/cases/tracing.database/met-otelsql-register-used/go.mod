module example.com/x
go 1.22
require (
	github.com/XSAM/otelsql v0.35.0
	github.com/lib/pq v1.10.9
	go.opentelemetry.io/otel v1.30.0
	go.opentelemetry.io/otel/sdk v1.30.0
	go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp v1.30.0
	go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp v0.57.0
)
