package main

import (
	"log"
	"net"
	"net/http"
	"sync"

	"golang.org/x/time/rate"
)

type buckets struct {
	mu sync.Mutex
	by map[string]*rate.Limiter
}

func (b *buckets) get(key string) *rate.Limiter {
	b.mu.Lock()
	defer b.mu.Unlock()
	l, ok := b.by[key]
	if !ok {
		l = rate.NewLimiter(5, 10)
		b.by[key] = l
	}
	return l
}

func (b *buckets) limit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, err := net.SplitHostPort(r.RemoteAddr)
		if err != nil {
			host = r.RemoteAddr
		}
		key := host
		if !b.get(key).Allow() {
			w.Header().Set("Retry-After", "1")
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	b := &buckets{by: map[string]*rate.Limiter{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/words", func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte("[]")) })
	log.Fatal(http.ListenAndServe(":8080", b.limit(mux)))
}
