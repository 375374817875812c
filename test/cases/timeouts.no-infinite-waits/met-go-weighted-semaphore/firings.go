package main

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"time"

	"golang.org/x/sync/semaphore"
)

type firings struct {
	slots *semaphore.Weighted
}

func newFirings(slots int64) *firings {
	return &firings{slots: semaphore.NewWeighted(slots)}
}

func (f *firings) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 10*time.Second)
	defer cancel()

	var curve []segment
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&curve); err != nil {
		http.Error(w, "bad curve", http.StatusBadRequest)
		return
	}
	if err := f.slots.Acquire(ctx, 1); err != nil {
		slog.WarnContext(ctx, "no slot for the simulation", "err", err)
		http.Error(w, "busy", http.StatusServiceUnavailable)
		return
	}
	defer f.slots.Release(1)

	result := make(chan float64, 1)
	go func() { result <- simulate(ctx, curve) }()

	select {
	case peak := <-result:
		json.NewEncoder(w).Encode(map[string]float64{"peak": peak})
	case <-ctx.Done():
		slog.ErrorContext(ctx, "simulation too slow", "segments", len(curve))
		http.Error(w, "too slow", http.StatusGatewayTimeout)
	}
}
