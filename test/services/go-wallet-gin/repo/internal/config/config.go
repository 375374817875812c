package config

import (
	"fmt"
	"time"

	"github.com/caarlos0/env/v11"
)

type Breaker struct {
	MaxFailures uint32        `env:"MAX_FAILURES" envDefault:"5"`
	OpenFor     time.Duration `env:"OPEN_FOR" envDefault:"30s"`
	Probes      uint32        `env:"PROBES" envDefault:"2"`
}

type Database struct {
	Host     string `env:"HOST,required"`
	Name     string `env:"NAME" envDefault:"wallet"`
	User     string `env:"USER,required"`
	Password string `env:"PASSWORD,required"`
	RootCert string `env:"ROOT_CERT" envDefault:"/etc/wallet/pg-ca.crt"`
	MaxOpen  int    `env:"MAX_OPEN" envDefault:"20"`
	MaxIdle  int    `env:"MAX_IDLE" envDefault:"10"`
}

// DSN is the libpq keyword form; pgx passes the settings it does not know on to the server.
func (d Database) DSN() string {
	return fmt.Sprintf(
		"host=%s dbname=%s user=%s password=%s sslmode=verify-full sslrootcert=%s connect_timeout=5 statement_timeout=4000 lock_timeout=2000",
		d.Host, d.Name, d.User, d.Password, d.RootCert)
}

type Config struct {
	HTTPAddr       string        `env:"HTTP_ADDR" envDefault:":8080"`
	LogLevel       string        `env:"LOG_LEVEL" envDefault:"info"`
	RequestTimeout time.Duration `env:"REQUEST_TIMEOUT" envDefault:"15s"`
	DB             Database      `envPrefix:"DB_"`
	RedisAddr      string        `env:"REDIS_ADDR,required"`
	RedisPassword  string        `env:"REDIS_PASSWORD"`

	OIDCJWKSURL  string `env:"OIDC_JWKS_URL,required"`
	OIDCAudience string `env:"OIDC_AUDIENCE" envDefault:"wallet-api"`

	PayoutURL     string        `env:"PAYOUT_URL,required"`
	PayoutKey     string        `env:"PAYOUT_API_KEY,required"`
	PayoutTimeout time.Duration `env:"PAYOUT_TIMEOUT" envDefault:"8s"`
	PayoutBreaker Breaker       `envPrefix:"PAYOUT_BREAKER_"`
	KYCURL        string        `env:"KYC_URL,required"`
	KYCToken      string        `env:"KYC_TOKEN,required"`
	FieldKey      string        `env:"FIELD_KEY,required"`

	OTLPEndpoint string  `env:"OTLP_ENDPOINT" envDefault:"otel-collector.observability:4317"`
	TraceRatio   float64 `env:"TRACE_RATIO" envDefault:"0.1"`
}

func MustLoad() Config {
	var c Config
	if err := env.Parse(&c); err != nil {
		panic(fmt.Errorf("config: %w", err))
	}
	return c
}
