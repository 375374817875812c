package deps

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

var queries = promauto.NewHistogramVec(prometheus.HistogramOpts{
	Name:    "db_query_duration_seconds",
	Help:    "Duration of database queries by outcome.",
	Buckets: prometheus.ExponentialBuckets(0.001, 2, 12),
}, []string{"outcome"})

type startKey struct{}

type meter struct{}

func (meter) TraceQueryStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceQueryStartData) context.Context {
	return context.WithValue(ctx, startKey{}, time.Now())
}

func (meter) TraceQueryEnd(ctx context.Context, _ *pgx.Conn, data pgx.TraceQueryEndData) {
	outcome := "ok"
	if data.Err != nil {
		outcome = "error"
	}
	started := ctx.Value(startKey{}).(time.Time)
	queries.WithLabelValues(outcome).Observe(time.Since(started).Seconds())
}

// Postgres opens a pool whose queries are measured.
func Postgres(ctx context.Context, url string) (*pgxpool.Pool, error) {
	cfg, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, err
	}
	cfg.MaxConns = 10
	cfg.ConnConfig.Tracer = meter{}
	return pgxpool.NewWithConfig(ctx, cfg)
}
