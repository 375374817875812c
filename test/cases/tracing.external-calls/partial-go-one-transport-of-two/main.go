package main

import (
	"context"
	"net/http"
	"time"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/propagation"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

var stock = &http.Client{Timeout: 3 * time.Second, Transport: otelhttp.NewTransport(http.DefaultTransport)}
var mail = &http.Client{Timeout: 3 * time.Second}

func take(w http.ResponseWriter, r *http.Request) {
	req, _ := http.NewRequestWithContext(r.Context(), http.MethodPost, "http://stock.internal/take", nil)
	res, err := stock.Do(req)
	if err != nil {
		http.Error(w, "no", 502)
		return
	}
	res.Body.Close()
	req, _ = http.NewRequestWithContext(r.Context(), http.MethodPost, "http://mail.internal/send", nil)
	res, err = mail.Do(req)
	if err != nil {
		http.Error(w, "no", 502)
		return
	}
	res.Body.Close()
	w.WriteHeader(204)
}

func main() {
	exp, err := otlptracegrpc.New(context.Background())
	if err != nil {
		panic(err)
	}
	otel.SetTracerProvider(sdktrace.NewTracerProvider(sdktrace.WithBatcher(exp)))
	otel.SetTextMapPropagator(propagation.TraceContext{})
	http.ListenAndServe(":8080", otelhttp.NewHandler(http.HandlerFunc(take), "take"))
}
