package main

import (
	"context"
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"parkmeter.dev/tariffs/internal/bound"
	"parkmeter.dev/tariffs/internal/tariff"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	pool, err := pgxpool.New(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		slog.Error("pool", "err", err)
		os.Exit(1)
	}
	if err := pool.Ping(ctx); err != nil {
		slog.Error("ping", "err", err)
		os.Exit(1)
	}
	h := tariff.NewHandler(pool, &http.Client{}, os.Getenv("HOLIDAY_URL"))
	mux := http.NewServeMux()
	mux.HandleFunc("GET /tariffs/{zone}", h.Get)

	srv := &http.Server{Addr: ":8080", Handler: bound.Each(mux, 4*time.Second), ReadHeaderTimeout: 3 * time.Second, WriteTimeout: 8 * time.Second}
	slog.Error("stopped", "err", srv.ListenAndServe())
}
