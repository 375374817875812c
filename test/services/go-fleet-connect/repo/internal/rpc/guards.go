package rpc

import (
	"context"
	"errors"
	"sync"
	"time"

	"connectrpc.com/connect"
	"github.com/sony/gobreaker/v2"
	"golang.org/x/time/rate"
)

// PerTenant allows each tenant so many calls a second.
func PerTenant(perSecond float64, burst int) connect.UnaryInterceptorFunc {
	var mu sync.Mutex
	buckets := map[string]*rate.Limiter{}
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			mu.Lock()
			b, ok := buckets[caller(ctx).Tenant]
			if !ok {
				b = rate.NewLimiter(rate.Limit(perSecond), burst)
				buckets[caller(ctx).Tenant] = b
			}
			mu.Unlock()
			if !b.Allow() {
				return nil, connect.NewError(connect.CodeResourceExhausted, errors.New("rate limit"))
			}
			return next(ctx, req)
		}
	}
}

// Breaker stops calling a dependency that keeps failing.
func Breaker(name string) connect.UnaryInterceptorFunc {
	cb := gobreaker.NewCircuitBreaker[connect.AnyResponse](gobreaker.Settings{
		Name: name, MaxRequests: 2, Timeout: 20 * time.Second,
		ReadyToTrip: func(c gobreaker.Counts) bool { return c.ConsecutiveFailures > 5 },
	})
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			return cb.Execute(func() (connect.AnyResponse, error) { return next(ctx, req) })
		}
	}
}
