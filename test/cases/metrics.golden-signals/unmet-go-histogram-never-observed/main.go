package main

import (
	"net/http"
	"time"

	_ "acme.dev/knots/metrics"
	"github.com/go-chi/chi/v5"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

func main() {
	r := chi.NewRouter()
	r.Handle("/metrics", promhttp.Handler())
	r.Get("/knots/{name}", func(w http.ResponseWriter, req *http.Request) {
		w.Write([]byte("knot " + chi.URLParam(req, "name")))
	})
	s := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	s.ListenAndServe()
}
