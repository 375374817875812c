package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/sdk/trace"
)

func main() {
	exporter, err := otlptracegrpc.New(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	otel.SetTracerProvider(trace.NewTracerProvider(trace.WithBatcher(exporter)))
	http.HandleFunc("/phase", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "%d\n", time.Now().Unix()/2551443)
	})
	log.Fatal((&http.Server{Addr: ":8080", ReadTimeout: time.Second, WriteTimeout: time.Second}).ListenAndServe())
}
