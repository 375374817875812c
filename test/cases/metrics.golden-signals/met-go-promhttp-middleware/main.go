package main

import (
	"log"
	"net/http"

	"example.com/app/metrics"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/words", func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte("[]")) })
	mux.Handle("GET /metrics", promhttp.Handler())
	log.Fatal(http.ListenAndServe(":8080", metrics.Measure(mux)))
}
