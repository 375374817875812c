package main

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"github.com/sony/gobreaker"
)

type Prices struct {
	http *http.Client
	cb   *gobreaker.CircuitBreaker
}

func (p *Prices) fetch(ctx context.Context, sku string) (int, error) {
	v, err := p.cb.Execute(func() (any, error) {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://prices.example/"+sku, nil)
		if err != nil {
			return nil, err
		}
		resp, err := p.http.Do(req)
		if err != nil {
			return nil, err
		}
		defer resp.Body.Close()
		var cents int
		return cents, json.NewDecoder(resp.Body).Decode(&cents)
	})
	if err != nil {
		return 0, err
	}
	return v.(int), nil
}

type Shop struct {
	prices *Prices
	later  []string
}

func (s *Shop) remember(sku string) { s.later = append(s.later, sku) }

func (s *Shop) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	sku := r.PathValue("sku")
	cents, err := s.prices.fetch(r.Context(), sku)
	if errors.Is(err, gobreaker.ErrOpenState) {
		slog.Warn("prices are cut off", "sku", sku)
		s.remember(sku)
		w.WriteHeader(http.StatusAccepted)
		return
	}
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	_ = json.NewEncoder(w).Encode(cents)
}

func main() {
	shop := &Shop{prices: &Prices{
		http: &http.Client{Timeout: 2 * time.Second},
		cb:   gobreaker.NewCircuitBreaker(gobreaker.Settings{Name: "prices", Timeout: 20 * time.Second}),
	}}
	http.Handle("GET /prices/{sku}", shop)
	_ = (&http.Server{Addr: ":8080", ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}).ListenAndServe()
}
