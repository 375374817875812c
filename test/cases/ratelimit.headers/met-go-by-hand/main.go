package main

import (
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"
)

const limit = 60

type window struct {
	started time.Time
	used    int
}

type counter struct {
	mu  sync.Mutex
	all map[string]*window
}

func (c *counter) take(key string) (left int, reset time.Time, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	w, found := c.all[key]
	if !found || time.Since(w.started) > time.Minute {
		w = &window{started: time.Now()}
		c.all[key] = w
	}
	w.used++
	return max(0, limit-w.used), w.started.Add(time.Minute), w.used <= limit
}

func (c *counter) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ip, _, _ := net.SplitHostPort(r.RemoteAddr)
		left, reset, ok := c.take(ip)
		h := w.Header()
		h.Set("X-RateLimit-Limit", strconv.Itoa(limit))
		h.Set("X-RateLimit-Remaining", strconv.Itoa(left))
		h.Set("X-RateLimit-Reset", strconv.FormatInt(reset.Unix(), 10))
		if !ok {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /reeds", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("reeds")) })
	c := &counter{all: map[string]*window{}}
	_ = http.ListenAndServe(":8080", c.wrap(mux))
}
