package main

import (
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/nats-io/nats.go"

	"example.com/river-gauge/gauge"
)

func main() {
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, nil)))

	nc, err := nats.Connect(os.Getenv("NATS_URL"), nats.Timeout(2*time.Second))
	if err != nil {
		slog.Error("no connection to the broker", "error", err)
		os.Exit(1)
	}
	defer nc.Drain()

	if _, err := nc.QueueSubscribe("gauges.*.level", "levels", gauge.Handler(nc)); err != nil {
		slog.Error("subscription failed", "error", err)
		os.Exit(1)
	}

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM)
	<-stop
}
