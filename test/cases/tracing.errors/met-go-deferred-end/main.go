package main

import (
	"context"
	"log/slog"
	"net/http"
	"os"

	"acme/loft/tracing"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/propagation"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

func sails(w http.ResponseWriter, r *http.Request) error {
	body, err := os.ReadFile("/data/sails.json")
	if err != nil {
		return err
	}
	_, err = w.Write(body)
	return err
}

func main() {
	exp, err := otlptracegrpc.New(context.Background())
	if err != nil {
		slog.Error("exporter", "err", err)
		os.Exit(1)
	}
	otel.SetTracerProvider(sdktrace.NewTracerProvider(sdktrace.WithBatcher(exp)))
	otel.SetTextMapPropagator(propagation.TraceContext{})
	http.HandleFunc("GET /sails", tracing.Handle("sails", sails))
	http.ListenAndServe(":8080", nil)
}
