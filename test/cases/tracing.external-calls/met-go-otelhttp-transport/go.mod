module example.com/app

go 1.22

require (
	go.opentelemetry.io/otel/sdk v1.28.0
)
