package db

import (
	"context"
	"net"
	"time"

	"cloud.google.com/go/cloudsqlconn"
	"github.com/exaring/otelpgx"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/multitracer"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"

	"gitlab.com/haulwright/fleet/internal/config"
)

type startKey struct{}

// queryTimer measures every statement by outcome.
type queryTimer struct{ seconds metric.Float64Histogram }

func (t queryTimer) TraceQueryStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceQueryStartData) context.Context {
	return context.WithValue(ctx, startKey{}, time.Now())
}

func (t queryTimer) TraceQueryEnd(ctx context.Context, _ *pgx.Conn, d pgx.TraceQueryEndData) {
	start, ok := ctx.Value(startKey{}).(time.Time)
	if !ok {
		return
	}
	t.seconds.Record(ctx, time.Since(start).Seconds(), metric.WithAttributes(attribute.Bool("error", d.Err != nil)))
}

// Open dials through the Cloud SQL connector: mutual TLS and IAM login, no password.
func Open(ctx context.Context, cfg *config.Config) (*pgxpool.Pool, error) {
	hist, err := otel.Meter("fleet/db").Float64Histogram("fleet.db.query.duration", metric.WithUnit("s"))
	if err != nil {
		return nil, err
	}
	dialer, err := cloudsqlconn.NewDialer(ctx, cloudsqlconn.WithIAMAuthN())
	if err != nil {
		return nil, err
	}
	pc, err := pgxpool.ParseConfig("user=" + cfg.SQLUser + " dbname=fleet sslmode=disable")
	if err != nil {
		return nil, err
	}
	pc.MaxConns = 24
	pc.MinConns = 4
	pc.MaxConnLifetime = time.Hour
	pc.ConnConfig.ConnectTimeout = 4 * time.Second
	pc.ConnConfig.RuntimeParams["statement_timeout"] = "3000"
	pc.ConnConfig.RuntimeParams["idle_in_transaction_session_timeout"] = "15000"
	pc.ConnConfig.DialFunc = func(ctx context.Context, _, _ string) (net.Conn, error) {
		return dialer.Dial(ctx, cfg.SQLInstance)
	}
	pc.ConnConfig.Tracer = multitracer.New(otelpgx.NewTracer(otelpgx.WithTrimSQLInSpanName()), queryTimer{hist})
	return pgxpool.NewWithConfig(ctx, pc)
}
