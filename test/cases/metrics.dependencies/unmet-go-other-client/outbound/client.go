package outbound

import (
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

var (
	duration = promauto.NewHistogramVec(prometheus.HistogramOpts{Name: "outbound_seconds", Help: "Outbound call latency."}, []string{"code", "method"})
	total    = promauto.NewCounterVec(prometheus.CounterOpts{Name: "outbound_total", Help: "Outbound calls by status."}, []string{"code", "method"})
)

func Client() *http.Client {
	rt := promhttp.InstrumentRoundTripperCounter(total, promhttp.InstrumentRoundTripperDuration(duration, http.DefaultTransport))
	return &http.Client{Timeout: 3 * time.Second, Transport: rt}
}
