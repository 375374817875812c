package outbound

import (
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/sony/gobreaker"
)

var circuitState = promauto.NewGaugeVec(prometheus.GaugeOpts{
	Name: "invoices_circuit_state",
	Help: "0 closed, 1 half-open, 2 open",
}, []string{"circuit"})

func taxBreaker() *gobreaker.CircuitBreaker {
	return gobreaker.NewCircuitBreaker(gobreaker.Settings{
		Name:    "tax",
		Timeout: 15 * time.Second,
		OnStateChange: func(name string, _, to gobreaker.State) {
			circuitState.WithLabelValues(name).Set(float64(to))
		},
	})
}

func addressBreaker() *gobreaker.CircuitBreaker {
	return gobreaker.NewCircuitBreaker(gobreaker.Settings{
		Name:    "address",
		Timeout: 15 * time.Second,
		OnStateChange: func(name string, from, to gobreaker.State) {
			slog.Warn("circuit changed", "circuit", name, "from", from.String(), "to", to.String())
		},
	})
}
