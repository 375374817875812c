package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"os"
	"time"
)

func fetch(ctx context.Context, url string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(req)
	if errors.Is(err, context.DeadlineExceeded) {
		slog.Error("weather timed out", "dependency", "weather", "url", url, "limit", "2s")
		return nil, err
	}
	if err != nil {
		slog.Error("weather failed", "dependency", "weather", "error", err)
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

func main() {
	http.HandleFunc("/weather", func(w http.ResponseWriter, r *http.Request) {
		body, err := fetch(r.Context(), os.Getenv("WEATHER_URL"))
		if err != nil {
			http.Error(w, "unavailable", http.StatusBadGateway)
			return
		}
		_, _ = w.Write(body)
	})
	_ = http.ListenAndServe(":8080", nil)
}
