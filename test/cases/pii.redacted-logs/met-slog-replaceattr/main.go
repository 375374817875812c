package main

import (
	"context"
	"log/slog"
	"net/http"
	"os"

	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/donations/donor"
	"example.com/donations/logging"
)

func main() {
	slog.SetDefault(logging.New(os.Stdout))
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		slog.Error("database unavailable")
		os.Exit(1)
	}
	http.Handle("POST /donors", donor.Register(pool))
	slog.Error("server stopped", "error", http.ListenAndServe(":8080", nil))
}
