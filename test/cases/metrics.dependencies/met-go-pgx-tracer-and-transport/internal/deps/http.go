package deps

import (
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

var calls = promauto.NewHistogramVec(prometheus.HistogramOpts{
	Name:    "outbound_request_duration_seconds",
	Help:    "Duration of outbound calls by status.",
	Buckets: prometheus.DefBuckets,
}, []string{"code", "method"})

var failures = promauto.NewCounter(prometheus.CounterOpts{
	Name: "outbound_request_failures_total",
	Help: "Outbound calls without an answer.",
})

// HTTP is the client for all outbound calls.
func HTTP() *http.Client {
	measured := promhttp.InstrumentRoundTripperDuration(calls, http.DefaultTransport)
	return &http.Client{
		Timeout: 3 * time.Second,
		Transport: promhttp.RoundTripperFunc(func(r *http.Request) (*http.Response, error) {
			res, err := measured.RoundTrip(r)
			if err != nil {
				failures.Inc()
			}
			return res, err
		}),
	}
}
