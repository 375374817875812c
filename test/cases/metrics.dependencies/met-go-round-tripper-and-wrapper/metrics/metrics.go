package metrics

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

var (
	requests = promauto.NewHistogramVec(prometheus.HistogramOpts{Name: "http_request_duration_seconds"}, []string{"route", "code"})
	outbound = promauto.NewHistogramVec(prometheus.HistogramOpts{Name: "outbound_duration_seconds"}, []string{"host", "outcome"})
	queries  = promauto.NewHistogramVec(prometheus.HistogramOpts{Name: "db_query_duration_seconds"}, []string{"query", "outcome"})
	Orders   = promauto.NewCounter(prometheus.CounterOpts{Name: "orders_total"})
)

type statusWriter struct {
	http.ResponseWriter
	code int
}

func (s *statusWriter) WriteHeader(code int) { s.code = code; s.ResponseWriter.WriteHeader(code) }

func Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		sw := &statusWriter{ResponseWriter: w, code: 200}
		next.ServeHTTP(sw, r)
		requests.WithLabelValues(chi.RouteContext(r.Context()).RoutePattern(), strconv.Itoa(sw.code)).Observe(time.Since(start).Seconds())
	})
}

type Transport struct{ Next http.RoundTripper }

func (t Transport) RoundTrip(r *http.Request) (*http.Response, error) {
	start := time.Now()
	res, err := t.Next.RoundTrip(r)
	outcome := "ok"
	if err != nil || res.StatusCode >= 500 {
		outcome = "error"
	}
	outbound.WithLabelValues(r.URL.Host, outcome).Observe(time.Since(start).Seconds())
	return res, err
}

func Query(ctx context.Context, name string, f func(context.Context) error) error {
	start := time.Now()
	err := f(ctx)
	outcome := "ok"
	if err != nil {
		outcome = "error"
	}
	queries.WithLabelValues(name, outcome).Observe(time.Since(start).Seconds())
	return err
}
