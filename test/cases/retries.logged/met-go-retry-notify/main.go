package main

import (
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/cenkalti/backoff/v4"
)

var client = &http.Client{Timeout: 2 * time.Second}

func get(url string) error {
	return backoff.RetryNotify(func() error {
		resp, err := client.Get(url)
		if err != nil {
			return err
		}
		return resp.Body.Close()
	}, backoff.WithMaxRetries(backoff.NewExponentialBackOff(), 4), warn)
}

func warn(err error, wait time.Duration) {
	slog.Warn("rates failed, trying again", "error", err, "wait", wait)
}

func main() {
	http.HandleFunc("/rates", func(w http.ResponseWriter, r *http.Request) {
		if err := get(os.Getenv("RATES_URL")); err != nil {
			http.Error(w, "unavailable", http.StatusBadGateway)
		}
	})
	_ = http.ListenAndServe(":8080", nil)
}
