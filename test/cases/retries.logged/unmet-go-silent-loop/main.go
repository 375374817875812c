package main

import (
	"net/http"
	"os"
	"time"
)

var client = &http.Client{Timeout: 2 * time.Second}

func get(url string) (resp *http.Response, err error) {
	for i := 0; i < 3; i++ {
		resp, err = client.Get(url)
		if err == nil {
			return resp, nil
		}
		time.Sleep(200 * time.Millisecond)
	}
	return nil, err
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
	_ = http.ListenAndServe(":8080", nil)
}
