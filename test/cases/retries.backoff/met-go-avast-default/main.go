package main

import (
	"log"
	"net/http"
	"os"
	"time"

	"github.com/avast/retry-go/v4"
)

var client = &http.Client{Timeout: 2 * time.Second}

func get(url string) (*http.Response, error) {
	return retry.DoWithData(
		func() (*http.Response, error) { return client.Get(url) },
		retry.Attempts(5),
		retry.OnRetry(func(n uint, err error) { log.Printf("attempt %d: %v", n, err) }),
	)
}

func main() {
	http.HandleFunc("/rates", func(w http.ResponseWriter, r *http.Request) {
		resp, err := get(os.Getenv("RATES_URL"))
		if err != nil {
			http.Error(w, "unavailable", http.StatusBadGateway)
			return
		}
		resp.Body.Close()
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
