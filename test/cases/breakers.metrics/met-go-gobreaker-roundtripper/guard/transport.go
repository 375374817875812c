package guard

import (
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/sony/gobreaker/v2"
)

var state = promauto.NewGaugeVec(prometheus.GaugeOpts{Name: "circuit_state", Help: "0 closed, 1 half-open, 2 open"}, []string{"name"})

type Transport struct {
	next http.RoundTripper
	cb   *gobreaker.CircuitBreaker[*http.Response]
}

func record(name string, from, to gobreaker.State) { state.WithLabelValues(name).Set(float64(to)) }

func NewTransport(name string, next http.RoundTripper) *Transport {
	st := gobreaker.Settings{Name: name, Timeout: 20 * time.Second}
	st.OnStateChange = record
	return &Transport{next: next, cb: gobreaker.NewCircuitBreaker[*http.Response](st)}
}

func (t *Transport) RoundTrip(r *http.Request) (*http.Response, error) {
	return t.cb.Execute(func() (*http.Response, error) { return t.next.RoundTrip(r) })
}
