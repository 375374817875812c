package ingest

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/segmentio/kafka-go"
)

type reading struct {
	Meter string  `json:"meter"`
	KWh   float64 `json:"kwh"`
}

func Run(ctx context.Context, brokers []string, pool *pgxpool.Pool) error {
	r := kafka.NewReader(kafka.ReaderConfig{Brokers: brokers, GroupID: "meter-ingest", Topic: "readings"})
	defer r.Close()
	for {
		msg, err := r.FetchMessage(ctx)
		if errors.Is(err, context.Canceled) {
			return nil
		}
		if err != nil {
			return err
		}
		var rd reading
		if err := json.Unmarshal(msg.Value, &rd); err != nil {
			slog.Warn("reading dropped", "offset", msg.Offset, "error", err)
		} else if _, err := pool.Exec(ctx, `INSERT INTO readings (meter, kwh) VALUES ($1, $2)`, rd.Meter, rd.KWh); err != nil {
			return err
		}
		if err := r.CommitMessages(ctx, msg); err != nil {
			return err
		}
	}
}
