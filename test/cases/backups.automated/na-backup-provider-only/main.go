package main

import (
	"log/slog"
	"net/http"
	"os"
	"time"

	"example.com/geocode/internal/geo"
)

func main() {
	primary := geo.Provider{Name: "primary", Base: os.Getenv("PRIMARY_URL")}
	backup := geo.Provider{Name: "backup", Base: os.Getenv("BACKUP_URL")}

	mux := http.NewServeMux()
	mux.HandleFunc("GET /search", func(w http.ResponseWriter, r *http.Request) {
		q := r.URL.Query().Get("q")
		body, err := primary.Lookup(r.Context(), q)
		if err != nil {
			slog.Warn("primary failed, asking backup", "err", err)
			body, err = backup.Lookup(r.Context(), q)
		}
		if err != nil {
			slog.Error("no provider answered", "err", err)
			http.Error(w, "unavailable", http.StatusBadGateway)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		w.Write(body)
	})
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	if err := srv.ListenAndServe(); err != nil {
		slog.Error("server", "err", err)
		os.Exit(1)
	}
}
