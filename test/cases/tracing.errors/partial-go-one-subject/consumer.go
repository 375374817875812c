package main

import (
	"context"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats.go"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

var tracer = otel.Tracer("parcels")

type consumer struct {
	nc   *nats.Conn
	pool *pgxpool.Pool
}

func begin(msg *nats.Msg, name string) (context.Context, trace.Span, context.CancelFunc) {
	ctx := otel.GetTextMapPropagator().Extract(context.Background(), propagation.HeaderCarrier(msg.Header))
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	ctx, span := tracer.Start(ctx, name, trace.WithSpanKind(trace.SpanKindConsumer))
	return ctx, span, cancel
}

func (c *consumer) picked(msg *nats.Msg) {
	ctx, span, cancel := begin(msg, "parcel.picked")
	defer cancel()
	defer span.End()

	if _, err := c.pool.Exec(ctx, "update parcels set picked_at = now() where code = $1", string(msg.Data)); err != nil {
		span.RecordError(err)
		span.SetStatus(codes.Error, "mark as picked")
		slog.ErrorContext(ctx, "mark as picked", "err", err)
	}
}

func (c *consumer) returned(msg *nats.Msg) {
	ctx, span, cancel := begin(msg, "parcel.returned")
	defer cancel()
	defer span.End()

	if _, err := c.pool.Exec(ctx, "update parcels set returned_at = now() where code = $1", string(msg.Data)); err != nil {
		slog.ErrorContext(ctx, "mark as returned", "err", err)
		return
	}
	if err := c.announce(ctx, msg.Data); err != nil {
		slog.ErrorContext(ctx, "announce the return", "err", err)
	}
}

func (c *consumer) announce(ctx context.Context, code []byte) error {
	ctx, span := tracer.Start(ctx, "refund.requested", trace.WithSpanKind(trace.SpanKindProducer))
	defer span.End()

	out := &nats.Msg{Subject: "refund.requested", Data: code, Header: nats.Header{}}
	otel.GetTextMapPropagator().Inject(ctx, propagation.HeaderCarrier(out.Header))
	return c.nc.PublishMsg(out)
}

