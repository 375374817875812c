package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"time"

	"golang.org/x/time/rate"
)

// pace keeps us below the provider's quota; it refuses nobody.
var pace = rate.NewLimiter(5, 1)

func main() {
	client := &http.Client{Timeout: 2 * time.Second}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/quotes", func(w http.ResponseWriter, r *http.Request) {
		if err := pace.Wait(r.Context()); err != nil {
			http.Error(w, "unavailable", http.StatusServiceUnavailable)
			return
		}
		resp, err := client.Get(os.Getenv("QUOTES_URL"))
		if err != nil {
			http.Error(w, "unavailable", http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		_, _ = io.Copy(w, resp.Body)
	})
	log.Fatal(http.ListenAndServe(":8080", mux))
}
