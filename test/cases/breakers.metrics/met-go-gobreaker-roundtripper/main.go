package main

import (
	"io"
	"net/http"
	"time"

	"acme.example/pay/guard"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

var client = &http.Client{Timeout: 3 * time.Second, Transport: guard.NewTransport("bank", http.DefaultTransport)}

func main() {
	http.Handle("/metrics", promhttp.Handler())
	http.HandleFunc("/balance", func(w http.ResponseWriter, r *http.Request) {
		req, _ := http.NewRequestWithContext(r.Context(), "GET", "https://bank.example.com/balance", nil)
		res, err := client.Do(req)
		if err != nil {
			http.Error(w, "bank", http.StatusBadGateway)
			return
		}
		defer res.Body.Close()
		io.Copy(w, res.Body)
	})
	http.ListenAndServe(":8080", nil)
}
