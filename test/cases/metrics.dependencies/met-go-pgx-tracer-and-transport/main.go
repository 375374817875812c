package main

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"

	"example.com/carpool/internal/deps"
)

func main() {
	pool, err := deps.Postgres(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		slog.Error("database", "error", err)
		os.Exit(1)
	}
	client := deps.HTTP()

	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.Handler())
	mux.HandleFunc("POST /rides", func(w http.ResponseWriter, r *http.Request) {
		req, _ := http.NewRequestWithContext(r.Context(), http.MethodGet, os.Getenv("ROUTES_URL")+"/routes?"+r.URL.RawQuery, nil)
		res, err := client.Do(req)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer res.Body.Close()
		var route struct{ Metres int }
		if err := json.NewDecoder(res.Body).Decode(&route); err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		if _, err := pool.Exec(r.Context(), "insert into rides (metres) values ($1)", route.Metres); err != nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusCreated)
	})

	srv := &http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	slog.Error("server stopped", "error", srv.ListenAndServe())
}
