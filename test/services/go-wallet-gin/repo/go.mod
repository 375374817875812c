module github.com/pebblepay/go-wallet-gin

go 1.22

require (
	github.com/MicahParks/keyfunc/v3 v3.3.3
	github.com/caarlos0/env/v11 v11.2.2
	github.com/gin-contrib/requestid v1.0.3
	github.com/gin-gonic/gin v1.10.0
	github.com/go-resty/resty/v2 v2.15.3
	github.com/golang-jwt/jwt/v5 v5.2.1
	github.com/google/uuid v1.6.0
	github.com/hibiken/asynq v0.24.1
	github.com/penglongli/gin-metrics v0.1.12
	github.com/prometheus/client_golang v1.20.4
	github.com/redis/go-redis/v9 v9.6.1
	github.com/sony/gobreaker v1.0.0
	github.com/stretchr/testify v1.9.0
	github.com/ulule/limiter/v3 v3.11.2
	go.opentelemetry.io/contrib/instrumentation/github.com/gin-gonic/gin/otelgin v0.55.0
	go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp v0.55.0
	go.opentelemetry.io/otel v1.30.0
	go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc v1.30.0
	go.opentelemetry.io/otel/sdk v1.30.0
	go.uber.org/zap v1.27.0
	gorm.io/driver/postgres v1.5.9
	gorm.io/gorm v1.25.12
	gorm.io/plugin/opentelemetry v0.1.6
)
