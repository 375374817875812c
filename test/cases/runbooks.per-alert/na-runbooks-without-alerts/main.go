package main

import (
	"fmt"
	"log"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

var warnings = promauto.NewCounter(prometheus.CounterOpts{
	Name: "frost_warnings_total",
	Help: "Frost warnings given to growers.",
})

func main() {
	http.Handle("GET /metrics", promhttp.Handler())
	http.HandleFunc("POST /readings", func(w http.ResponseWriter, r *http.Request) {
		var celsius float64
		if _, err := fmt.Fscan(r.Body, &celsius); err != nil {
			http.Error(w, "a number, please", http.StatusBadRequest)
			return
		}
		if celsius < 0.5 {
			warnings.Inc()
		}
		w.WriteHeader(http.StatusNoContent)
	})
	srv := &http.Server{Addr: ":8080", ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
