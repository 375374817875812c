module example.com/app

go 1.22

require (
	github.com/XSAM/otelsql v0.32.0
	go.opentelemetry.io/otel/sdk v1.28.0
)
