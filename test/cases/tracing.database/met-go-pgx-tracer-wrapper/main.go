package main

import (
	"context"
	"log/slog"
	"net/http"
	"os"

	"acme/forge/store"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/trace"
)

func main() {
	ctx := context.Background()
	exp, err := otlptracegrpc.New(ctx)
	if err != nil {
		slog.Error("exporter", "err", err)
		os.Exit(1)
	}
	otel.SetTracerProvider(trace.NewTracerProvider(trace.WithBatcher(exp)))
	otel.SetTextMapPropagator(propagation.TraceContext{})
	db, err := store.Open(ctx, os.Getenv("DATABASE_URL"), store.WithTracing())
	if err != nil {
		slog.Error("database", "err", err)
		os.Exit(1)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /anvils", func(w http.ResponseWriter, r *http.Request) {
		var n int
		if err := db.QueryRow(r.Context(), "select count(*) from anvils").Scan(&n); err != nil {
			http.Error(w, "no", 500)
		}
	})
	http.ListenAndServe(":8080", otelhttp.NewHandler(mux, "forge"))
}
