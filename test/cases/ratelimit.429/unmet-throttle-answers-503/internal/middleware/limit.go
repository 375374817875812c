package middleware

import (
	"net/http"
	"sync"

	"golang.org/x/time/rate"
)

type Limiter struct {
	mu    sync.Mutex
	rps   rate.Limit
	burst int
	keys  map[string]*rate.Limiter
}

func NewLimiter(rps rate.Limit, burst int) *Limiter {
	return &Limiter{rps: rps, burst: burst, keys: map[string]*rate.Limiter{}}
}

func (l *Limiter) bucket(key string) *rate.Limiter {
	l.mu.Lock()
	defer l.mu.Unlock()
	b, ok := l.keys[key]
	if !ok {
		b = rate.NewLimiter(l.rps, l.burst)
		l.keys[key] = b
	}
	return b
}

func (l *Limiter) Handler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !l.bucket(r.Header.Get("X-Api-Key")).Allow() {
			w.Header().Set("Retry-After", "1")
			http.Error(w, "slow down", http.StatusServiceUnavailable)
			return
		}
		next.ServeHTTP(w, r)
	})
}
