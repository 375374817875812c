package main

import (
	"context"
	"net/http"
	"os"
	"time"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/trace"
)

func main() {
	exp, _ := otlptracehttp.New(context.Background())
	otel.SetTracerProvider(trace.NewTracerProvider(trace.WithBatcher(exp)))
	otel.SetTextMapPropagator(propagation.TraceContext{})
	traced := otelhttp.NewTransport(http.DefaultTransport)
	_ = traced
	c := &http.Client{Timeout: 2 * time.Second}
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		resp, err := c.Get(os.Getenv("U"))
		if err != nil {
			w.WriteHeader(502)
			return
		}
		resp.Body.Close()
	})
	http.ListenAndServe(":8080", otelhttp.NewHandler(h, "x"))
}
