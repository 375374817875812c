package main

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

var regions = map[string]string{"B": "Berlin", "HH": "Hamburg", "M": "Munich"}

func main() {
	registry := prometheus.NewRegistry()
	lookups := prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "plate_lookups_total",
		Help: "Lookups by outcome.",
	}, []string{"outcome"})
	registry.MustRegister(lookups)

	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /plates/{prefix}", func(w http.ResponseWriter, r *http.Request) {
		region, ok := regions[r.PathValue("prefix")]
		if !ok {
			lookups.WithLabelValues("unknown").Inc()
			w.WriteHeader(http.StatusNotFound)
			return
		}
		lookups.WithLabelValues("found").Inc()
		_ = json.NewEncoder(w).Encode(map[string]string{"region": region})
	})

	srv := &http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	slog.Error("server stopped", "error", srv.ListenAndServe())
}
