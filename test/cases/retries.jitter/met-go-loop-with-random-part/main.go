package main

import (
	"fmt"
	"log"
	"math/rand"
	"net/http"
	"os"
	"time"
)

const attempts = 4

var client = &http.Client{Timeout: 2 * time.Second}

func fetch(url string) (*http.Response, error) {
	var last error
	for attempt := 1; attempt <= attempts; attempt++ {
		resp, err := client.Get(url)
		if err == nil && resp.StatusCode < 500 {
			return resp, nil
		}
		if err == nil {
			resp.Body.Close()
			err = fmt.Errorf("status %d", resp.StatusCode)
		}
		last = err
		log.Printf("attempt %d of %d for %s failed: %v", attempt, attempts, url, err)
		time.Sleep(time.Duration(1<<attempt)*100*time.Millisecond + time.Duration(rand.Intn(100))*time.Millisecond)
	}
	return nil, fmt.Errorf("fetch %s: %w", url, last)
}

func main() {
	http.HandleFunc("/rates", func(w http.ResponseWriter, r *http.Request) {
		resp, err := fetch(os.Getenv("RATES_URL"))
		if err != nil {
			http.Error(w, "unavailable", http.StatusBadGateway)
			return
		}
		resp.Body.Close()
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
