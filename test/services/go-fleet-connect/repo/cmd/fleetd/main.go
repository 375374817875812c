package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/MicahParks/keyfunc/v3"
	"golang.org/x/net/http2"
	"golang.org/x/net/http2/h2c"

	"gitlab.com/haulwright/fleet/internal/clients"
	"gitlab.com/haulwright/fleet/internal/config"
	"gitlab.com/haulwright/fleet/internal/db"
	"gitlab.com/haulwright/fleet/internal/ingest"
	"gitlab.com/haulwright/fleet/internal/logx"
	"gitlab.com/haulwright/fleet/internal/reports"
	"gitlab.com/haulwright/fleet/internal/rpc"
	"gitlab.com/haulwright/fleet/internal/telemetry"
)

func main() {
	if err := run(); err != nil {
		slog.Error("fleetd stopped", "error", err)
		os.Exit(1)
	}
}

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	cfg, err := config.Load(ctx)
	if err != nil {
		return err
	}
	logx.Install(os.Stdout, cfg.ProjectID)
	shutdown, metrics, err := telemetry.Start(ctx, cfg)
	if err != nil {
		return err
	}
	defer shutdown()

	pool, err := db.Open(ctx, cfg)
	if err != nil {
		return err
	}
	defer pool.Close()
	q := db.New(pool)

	ops := &http.Server{Addr: ":9090", Handler: metrics, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	go func() { _ = ops.ListenAndServe() }()

	mode := "serve"
	if len(os.Args) > 1 {
		mode = os.Args[1]
	}
	switch mode {
	case "ingest":
		return ingest.Run(ctx, cfg, q)
	case "weekly":
		return reports.Weekly(ctx, cfg, pool, q)
	}

	keys, err := keyfunc.NewDefaultCtx(ctx, []string{cfg.JWKSURL})
	if err != nil {
		return err
	}
	geo, err := clients.NewGeocoder(cfg)
	if err != nil {
		return err
	}
	handler, err := rpc.NewHandler(rpc.NewFleet(pool, q, geo, clients.NewETA(cfg)), keys.Keyfunc)
	if err != nil {
		return err
	}
	srv := &http.Server{
		Addr:              ":8080",
		Handler:           h2c.NewHandler(handler, &http2.Server{IdleTimeout: 2 * time.Minute}),
		ReadHeaderTimeout: 3 * time.Second,
		ReadTimeout:       12 * time.Second,
		WriteTimeout:      15 * time.Second,
		IdleTimeout:       2 * time.Minute,
	}
	go func() {
		<-ctx.Done()
		drain, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		_ = srv.Shutdown(drain)
	}()
	slog.Info("fleet api listening", "addr", srv.Addr)
	if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
