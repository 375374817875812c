package gauge

import (
	"encoding/json"
	"log/slog"

	"github.com/nats-io/nats.go"
)

type reading struct {
	Gauge string  `json:"gauge"`
	CM    float64 `json:"cm"`
}

func stage(cm float64) int {
	switch {
	case cm > 620:
		return 3
	case cm > 480:
		return 2
	case cm > 350:
		return 1
	}
	return 0
}

// Handler turns a level into a flood stage and publishes it.
func Handler(nc *nats.Conn) nats.MsgHandler {
	return func(m *nats.Msg) {
		var r reading
		if err := json.Unmarshal(m.Data, &r); err != nil {
			slog.Warn("unreadable level", "subject", m.Subject, "error", err)
			return
		}
		body, _ := json.Marshal(map[string]any{"gauge": r.Gauge, "stage": stage(r.CM)})
		if err := nc.Publish("floods."+r.Gauge, body); err != nil {
			slog.Error("stage not published", "gauge", r.Gauge, "error", err)
			return
		}
		slog.Info("stage published", "gauge", r.Gauge, "stage", stage(r.CM))
	}
}
