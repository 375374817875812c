package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"time"

	"example.com/lift/internal/weather"
)

func main() {
	client := weather.New()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /wind", func(w http.ResponseWriter, r *http.Request) {
		resp, err := client.Wind(r.Context())
		var nerr net.Error
		if errors.As(err, &nerr) && nerr.Timeout() || errors.Is(err, context.DeadlineExceeded) {
			slog.Error("weather timed out", "path", r.URL.Path, "error", err)
			http.Error(w, "weather timed out", http.StatusGatewayTimeout)
			return
		}
		if err != nil {
			http.Error(w, "weather", http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		io.Copy(w, resp.Body)
	})
	srv := &http.Server{Addr: ":8080", Handler: http.TimeoutHandler(mux, 20*time.Second, "slow"), ReadTimeout: 5 * time.Second, WriteTimeout: 25 * time.Second, ReadHeaderTimeout: 2 * time.Second}
	if err := srv.ListenAndServe(); err != nil {
		slog.Error("server", "error", err)
	}
}
