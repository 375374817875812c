package subs

import (
	"context"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

var (
	started = promauto.NewCounterVec(prometheus.CounterOpts{
		Name: "mealbox_subscriptions_started_total", Help: "Subscriptions started.",
	}, []string{"plan"})
	cancelled = promauto.NewCounter(prometheus.CounterOpts{
		Name: "mealbox_subscriptions_cancelled_total", Help: "Subscriptions cancelled.",
	})
	revenue = promauto.NewCounter(prometheus.CounterOpts{
		Name: "mealbox_revenue_cents_total", Help: "First-week revenue booked.",
	})
)

type instrumented struct{ next Service }

func Instrument(next Service) Service { return instrumented{next} }

func (i instrumented) Start(ctx context.Context, customer, plan string) (int, error) {
	cents, err := i.next.Start(ctx, customer, plan)
	if err == nil {
		started.WithLabelValues(plan).Inc()
		revenue.Add(float64(cents))
	}
	return cents, err
}

func (i instrumented) Cancel(ctx context.Context, customer string) error {
	err := i.next.Cancel(ctx, customer)
	if err == nil {
		cancelled.Inc()
	}
	return err
}
