package main

import (
	"log"
	"net/http"
	"os"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

var prefix = os.Getenv("METRIC_PREFIX")

var (
	requests = promauto.NewCounter(prometheus.CounterOpts{Name: prefix + "requests_total"})
	reloads  = promauto.NewCounter(prometheus.CounterOpts{Name: prefix + "reloads_total"})
)

func main() {
	http.Handle("/metrics", promhttp.Handler())
	http.HandleFunc("/reload", func(w http.ResponseWriter, r *http.Request) { reloads.Inc() })
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		requests.Inc()
		w.WriteHeader(http.StatusNoContent)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
