package main

import (
	"log/slog"
	"net/http"
	"os"

	"acme/quarry/internal/telemetry"

	"github.com/go-chi/chi/v5"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/prometheus"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
)

func main() {
	exporter, err := prometheus.New()
	if err != nil {
		slog.Error("exporter", "err", err)
		os.Exit(1)
	}
	otel.SetMeterProvider(sdkmetric.NewMeterProvider(sdkmetric.WithReader(exporter)))
	hm, err := telemetry.NewHTTPMetrics()
	if err != nil {
		slog.Error("metrics", "err", err)
		os.Exit(1)
	}
	r := chi.NewRouter()
	r.Use(hm.Handler)
	r.Handle("/metrics", promhttp.Handler())
	r.Get("/blocks/{id}", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte(chi.URLParam(r, "id")))
	})
	http.ListenAndServe(":8080", r)
}
