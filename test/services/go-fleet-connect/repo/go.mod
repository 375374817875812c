module gitlab.com/haulwright/fleet

go 1.23

require (
	cloud.google.com/go/cloudsqlconn v1.13.1
	cloud.google.com/go/secretmanager v1.14.2
	connectrpc.com/authn v0.2.0
	connectrpc.com/connect v1.17.0
	connectrpc.com/grpchealth v1.3.0
	connectrpc.com/otelconnect v0.7.1
	github.com/MicahParks/keyfunc/v3 v3.3.5
	github.com/cenkalti/backoff/v4 v4.3.0
	github.com/exaring/otelpgx v0.6.2
	github.com/golang-jwt/jwt/v5 v5.2.1
	github.com/google/uuid v1.6.0
	github.com/hashicorp/go-retryablehttp v0.7.7
	github.com/jackc/pgx/v5 v5.7.1
	github.com/prometheus/client_golang v1.20.5
	github.com/sony/gobreaker/v2 v2.0.0
	github.com/twmb/franz-go v1.18.0
	github.com/twmb/franz-go/plugin/kotel v1.5.0
	go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp v0.57.0
	go.opentelemetry.io/otel v1.32.0
	go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc v1.32.0
	go.opentelemetry.io/otel/exporters/prometheus v0.54.0
	go.opentelemetry.io/otel/sdk v1.32.0
	go.opentelemetry.io/otel/sdk/metric v1.32.0
	golang.org/x/net v0.31.0
	golang.org/x/time v0.8.0
	google.golang.org/protobuf v1.35.2
)
