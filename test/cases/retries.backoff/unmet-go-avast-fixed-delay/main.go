package main

import (
	"log"
	"net/http"
	"os"
	"time"

	"github.com/avast/retry-go/v4"
)

var client = &http.Client{Timeout: 2 * time.Second}

func main() {
	http.HandleFunc("/rates", func(w http.ResponseWriter, r *http.Request) {
		err := retry.Do(func() error {
			resp, err := client.Get(os.Getenv("RATES_URL"))
			if err == nil {
				resp.Body.Close()
			}
			return err
		}, retry.DelayType(retry.FixedDelay), retry.Delay(50*time.Millisecond))
		if err != nil {
			http.Error(w, "unavailable", http.StatusBadGateway)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
