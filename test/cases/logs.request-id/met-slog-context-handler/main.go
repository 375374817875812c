package main

import (
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"

	"example.com/quotes/internal/obs"
	"example.com/quotes/internal/rates"
)

func main() {
	slog.SetDefault(slog.New(obs.WithRequestID(slog.NewJSONHandler(os.Stdout, nil))))

	client := &http.Client{
		Timeout:   3 * time.Second,
		Transport: obs.ForwardRequestID(http.DefaultTransport),
	}
	desk := rates.NewDesk(client, os.Getenv("RATES_URL"))

	r := chi.NewRouter()
	r.Use(middleware.RequestID)
	r.Get("/quotes/{pair}", desk.Quote)

	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	if err := srv.ListenAndServe(); err != nil {
		slog.Error("server stopped", "error", err)
		os.Exit(1)
	}
}
