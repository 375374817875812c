package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"time"

	"example.com/x/breaker"
)

func main() {
	client := &http.Client{Timeout: 3 * time.Second, Transport: breaker.Wrap("rates", http.DefaultTransport)}
	http.HandleFunc("/rates", func(w http.ResponseWriter, r *http.Request) {
		resp, err := client.Get(os.Getenv("RATES_URL"))
		if err != nil {
			http.Error(w, "rates", http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		io.Copy(w, resp.Body)
	})
	log.Fatal((&http.Server{Addr: ":8080", ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}).ListenAndServe())
}
