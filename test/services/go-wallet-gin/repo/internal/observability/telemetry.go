package observability

import (
	"context"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	semconv "go.opentelemetry.io/otel/semconv/v1.26.0"

	"github.com/pebblepay/go-wallet-gin/internal/config"
)

var (
	Transfers = promauto.NewCounterVec(prometheus.CounterOpts{
		Name: "wallet_transfers_total", Help: "Transfers by outcome and currency.",
	}, []string{"outcome", "currency"})

	TransferAmount = promauto.NewHistogramVec(prometheus.HistogramOpts{
		Name: "wallet_transfer_amount_minor", Help: "Amount moved, in minor units.",
		Buckets: prometheus.ExponentialBuckets(100, 5, 9),
	}, []string{"currency"})

	UpstreamSeconds = promauto.NewHistogramVec(prometheus.HistogramOpts{
		Name: "wallet_upstream_request_seconds", Help: "Latency of partner calls by outcome.",
		Buckets: prometheus.DefBuckets,
	}, []string{"upstream", "outcome"})
)

func StartTracing(ctx context.Context, cfg config.Config) (func(context.Context) error, error) {
	exp, err := otlptracegrpc.New(ctx,
		otlptracegrpc.WithEndpoint(cfg.OTLPEndpoint),
		otlptracegrpc.WithInsecure(),
	)
	if err != nil {
		return nil, err
	}
	tp := sdktrace.NewTracerProvider(
		sdktrace.WithBatcher(exp),
		sdktrace.WithSampler(sdktrace.ParentBased(sdktrace.TraceIDRatioBased(cfg.TraceRatio))),
		sdktrace.WithResource(resource.NewWithAttributes(semconv.SchemaURL, semconv.ServiceName("wallet"))),
	)
	otel.SetTracerProvider(tp)
	return tp.Shutdown, nil
}
