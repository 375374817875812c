package rates

import (
	"encoding/json"
	"net/http"
	"sync"
	"time"

	"github.com/sony/gobreaker"
)

type Rates struct {
	url  string
	hc   *http.Client
	cb   *gobreaker.CircuitBreaker
	mu   sync.RWMutex
	last map[string]float64
}

func New(url string) *Rates {
	return &Rates{url: url, hc: &http.Client{Timeout: 2 * time.Second}, last: map[string]float64{},
		cb: gobreaker.NewCircuitBreaker(gobreaker.Settings{Name: "rates", Timeout: 15 * time.Second,
			ReadyToTrip: func(c gobreaker.Counts) bool { return c.ConsecutiveFailures >= 4 }})}
}

func (r *Rates) Current() map[string]float64 {
	v, err := r.cb.Execute(func() (any, error) {
		resp, err := r.hc.Get(r.url)
		if err != nil {
			return nil, err
		}
		defer resp.Body.Close()
		m := map[string]float64{}
		return m, json.NewDecoder(resp.Body).Decode(&m)
	})
	if err != nil {
		r.mu.RLock()
		defer r.mu.RUnlock()
		return r.last
	}
	r.mu.Lock()
	r.last = v.(map[string]float64)
	r.mu.Unlock()
	return v.(map[string]float64)
}
