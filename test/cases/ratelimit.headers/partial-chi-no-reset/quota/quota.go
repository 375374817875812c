package quota

import (
	"net"
	"net/http"
	"strconv"
	"sync"

	"golang.org/x/time/rate"
)

type Quota struct {
	mu    sync.Mutex
	seen  map[string]*rate.Limiter
	rate  rate.Limit
	burst int
}

func New(perSecond float64, burst int) *Quota {
	return &Quota{seen: map[string]*rate.Limiter{}, rate: rate.Limit(perSecond), burst: burst}
}

func (q *Quota) limiter(addr string) *rate.Limiter {
	q.mu.Lock()
	defer q.mu.Unlock()
	l, ok := q.seen[addr]
	if !ok {
		l = rate.NewLimiter(q.rate, q.burst)
		q.seen[addr] = l
	}
	return l
}

func (q *Quota) Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		addr, _, _ := net.SplitHostPort(r.RemoteAddr)
		l := q.limiter(addr)
		ok := l.Allow()
		w.Header().Set("X-RateLimit-Limit", strconv.Itoa(q.burst))
		w.Header().Set("X-RateLimit-Remaining", strconv.Itoa(max(0, int(l.Tokens()))))
		if !ok {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}
