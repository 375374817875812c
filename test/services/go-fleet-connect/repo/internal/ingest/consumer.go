package ingest

import (
	"context"
	"crypto/tls"
	"log/slog"
	"time"

	"github.com/google/uuid"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/sasl/scram"
	"github.com/twmb/franz-go/plugin/kotel"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/codes"
	"google.golang.org/protobuf/proto"

	fleetv1 "gitlab.com/haulwright/fleet/gen/fleet/v1"
	"gitlab.com/haulwright/fleet/internal/config"
	"gitlab.com/haulwright/fleet/internal/db"
	"gitlab.com/haulwright/fleet/internal/logx"
)

// Run applies vehicle positions until the context ends.
func Run(ctx context.Context, cfg *config.Config, q *db.Queries) error {
	tracer := kotel.NewTracer(kotel.TracerProvider(otel.GetTracerProvider()), kotel.TracerPropagator(otel.GetTextMapPropagator()))
	meter := kotel.NewMeter(kotel.MeterProvider(otel.GetMeterProvider()))
	cl, err := kgo.NewClient(
		kgo.SeedBrokers(cfg.KafkaBrokers...),
		kgo.ConsumerGroup("fleet-positions"),
		kgo.ConsumeTopics("telematics.positions.v1"),
		kgo.DialTLSConfig(&tls.Config{MinVersion: tls.VersionTLS12}),
		kgo.SASL(scram.Auth{User: "fleet", Pass: cfg.KafkaPassword}.AsSha512Mechanism()),
		kgo.WithHooks(kotel.NewKotel(kotel.WithTracer(tracer), kotel.WithMeter(meter)).Hooks()...),
		kgo.AutoCommitMarks(),
	)
	if err != nil {
		return err
	}
	defer cl.Close()

	for {
		fetches := cl.PollRecords(ctx, 500)
		if fetches.IsClientClosed() || ctx.Err() != nil {
			return nil
		}
		fetches.EachError(func(topic string, p int32, err error) {
			slog.ErrorContext(ctx, "fetch failed", "topic", topic, "partition", p, "error", err)
		})
		start, done, failed := time.Now(), 0, 0
		fetches.EachRecord(func(r *kgo.Record) {
			rctx, span := tracer.WithProcessSpan(r)
			rctx, cancel := context.WithTimeout(logx.WithRequestID(rctx, recordID(r)), 5*time.Second)
			defer cancel()
			defer span.End()
			if err := apply(rctx, q, r.Value); err != nil {
				failed++
				span.RecordError(err)
				span.SetStatus(codes.Error, "position not applied")
				slog.ErrorContext(rctx, "position not applied", "partition", r.Partition, "offset", r.Offset, "error", err)
			} else {
				done++
			}
			cl.MarkCommitRecords(r)
		})
		if done+failed > 0 {
			slog.InfoContext(ctx, "positions applied", "done", done, "failed", failed, "duration", time.Since(start))
		}
	}
}

func recordID(r *kgo.Record) string {
	for _, h := range r.Headers {
		if h.Key == "x-request-id" {
			return string(h.Value)
		}
	}
	return uuid.NewString()
}

func apply(ctx context.Context, q *db.Queries, raw []byte) error {
	var p fleetv1.Position
	if err := proto.Unmarshal(raw, &p); err != nil {
		return err
	}
	return q.MoveVehicle(ctx, db.MoveVehicleParams{ID: p.VehicleId, Lat: p.Lat, Lon: p.Lon, SeenAt: p.At.AsTime()})
}
