package main

import (
	"context"
	"log"
	"net/http"
	"time"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlpmetric/otlpmetricgrpc"
	"go.opentelemetry.io/otel/sdk/metric"
)

var mill = &http.Client{Timeout: 2 * time.Second, Transport: otelhttp.NewTransport(http.DefaultTransport)}

func main() {
	exporter, err := otlpmetricgrpc.New(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	otel.SetMeterProvider(metric.NewMeterProvider(metric.WithReader(metric.NewPeriodicReader(exporter))))
	http.HandleFunc("/flour", func(w http.ResponseWriter, r *http.Request) {
		res, err := mill.Get("https://mill.example/flour")
		if err != nil {
			http.Error(w, "mill", http.StatusBadGateway)
			return
		}
		defer res.Body.Close()
		w.WriteHeader(res.StatusCode)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
