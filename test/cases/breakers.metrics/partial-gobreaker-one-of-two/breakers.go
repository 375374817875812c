package main

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/sony/gobreaker"
)

var state = promauto.NewGaugeVec(prometheus.GaugeOpts{
	Name: "circuit_breaker_state",
	Help: "0 closed, 1 half-open, 2 open.",
}, []string{"breaker"})

func trip(c gobreaker.Counts) bool { return c.ConsecutiveFailures >= 5 }

func ratesBreaker() *gobreaker.CircuitBreaker {
	state.WithLabelValues("rates").Set(float64(gobreaker.StateClosed))
	return gobreaker.NewCircuitBreaker(gobreaker.Settings{
		Name:        "rates",
		Timeout:     20 * time.Second,
		ReadyToTrip: trip,
		OnStateChange: func(name string, _, to gobreaker.State) {
			state.WithLabelValues(name).Set(float64(to))
		},
	})
}

func limitsBreaker() *gobreaker.CircuitBreaker {
	return gobreaker.NewCircuitBreaker(gobreaker.Settings{
		Name:        "limits",
		Timeout:     20 * time.Second,
		ReadyToTrip: trip,
	})
}
