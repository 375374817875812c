package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"time"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/propagation"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

var tracer = otel.Tracer("rates")

func load(ctx context.Context, client *http.Client) error {
	ctx, span := tracer.Start(ctx, "load rates")
	defer span.End()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, os.Getenv("RATES_URL"), nil)
	if err != nil {
		return err
	}
	resp, err := client.Do(req)
	if err != nil {
		span.RecordError(err)
		span.SetStatus(codes.Error, "rates unavailable")
		return err
	}
	return resp.Body.Close()
}

func main() {
	exporter, err := otlptracegrpc.New(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	otel.SetTracerProvider(sdktrace.NewTracerProvider(sdktrace.WithBatcher(exporter)))
	otel.SetTextMapPropagator(propagation.TraceContext{})
	client := &http.Client{Timeout: time.Second, Transport: otelhttp.NewTransport(http.DefaultTransport)}
	http.HandleFunc("/rates", func(w http.ResponseWriter, r *http.Request) {
		if err := load(r.Context(), client); err != nil {
			http.Error(w, "unavailable", http.StatusBadGateway)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", otelhttp.NewHandler(http.DefaultServeMux, "api")))
}
