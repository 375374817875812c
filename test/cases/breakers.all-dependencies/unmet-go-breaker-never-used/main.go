package main

import (
	"log"
	"net/http"
	"os"
	"time"

	"github.com/sony/gobreaker"
)

var breaker = gobreaker.NewCircuitBreaker(gobreaker.Settings{Name: "payments"})

func main() {
	client := &http.Client{Timeout: 3 * time.Second}
	http.HandleFunc("POST /charge", func(w http.ResponseWriter, r *http.Request) {
		resp, err := client.Post(os.Getenv("PAYMENTS_URL"), "application/json", r.Body)
		if err != nil {
			log.Printf("charge: %v", err)
			http.Error(w, "unavailable", http.StatusServiceUnavailable)
			return
		}
		resp.Body.Close()
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
