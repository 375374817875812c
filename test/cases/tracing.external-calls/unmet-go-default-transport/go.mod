module example.com/x
go 1.22
require (
	go.opentelemetry.io/otel v1.30.0
	go.opentelemetry.io/otel/sdk v1.30.0
	go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp v1.30.0
	go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp v0.57.0
)
