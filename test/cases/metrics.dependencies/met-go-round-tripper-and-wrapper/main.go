package main

import (
	"context"
	"database/sql"
	"net/http"
	"os"
	"time"

	"github.com/go-chi/chi/v5"
	_ "github.com/lib/pq"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"example.com/h/metrics"
)

type server struct {
	db   *sql.DB
	http *http.Client
}

func (s *server) order(w http.ResponseWriter, r *http.Request) {
	err := metrics.Query(r.Context(), "insert_order", func(ctx context.Context) error {
		_, err := s.db.ExecContext(ctx, "insert into orders default values")
		return err
	})
	if err != nil {
		http.Error(w, "no", 500)
		return
	}
	res, err := s.http.Post("http://mail.internal/send", "text/plain", nil)
	if err != nil {
		http.Error(w, "no", 502)
		return
	}
	res.Body.Close()
	metrics.Orders.Inc()
	w.WriteHeader(201)
}

func main() {
	db, err := sql.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		panic(err)
	}
	s := &server{db: db, http: &http.Client{Timeout: 2 * time.Second, Transport: metrics.Transport{Next: http.DefaultTransport}}}
	r := chi.NewRouter()
	r.Use(metrics.Middleware)
	r.Post("/orders", s.order)
	r.Handle("/metrics", promhttp.Handler())
	http.ListenAndServe(":8080", r)
}
