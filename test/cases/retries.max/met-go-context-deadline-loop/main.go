package main

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"os"
	"time"
)

var client = &http.Client{Timeout: 2 * time.Second}

func fetch(ctx context.Context, url string) error {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	pause := 100 * time.Millisecond
	for {
		req, _ := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		resp, err := client.Do(req)
		if err == nil {
			return resp.Body.Close()
		}
		slog.Warn("again", "err", err, "pause", pause)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause + rand.N(pause)):
		}
		pause *= 2
	}
}

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if err := fetch(r.Context(), os.Getenv("U")); err != nil {
			w.WriteHeader(502)
		}
	})
	http.ListenAndServe(":8080", nil)
}
