package metrics

import (
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

var (
	Duration = promauto.NewHistogramVec(prometheus.HistogramOpts{
		Name: "http_request_duration_seconds", Help: "Request latency.",
	}, []string{"route", "code"})
	Errors = promauto.NewCounterVec(prometheus.CounterOpts{
		Name: "http_errors_total", Help: "Failed requests.",
	}, []string{"route"})
)
