package main

import (
	"io"
	"net/http"
	"time"
)

func main() {
	c := &http.Client{Timeout: 2 * time.Second, Transport: &latch{next: http.DefaultTransport}}
	http.HandleFunc("/rates", func(w http.ResponseWriter, r *http.Request) {
		res, err := c.Get("https://fx.example.com/rates")
		if err != nil {
			http.Error(w, "fx", 502)
			return
		}
		defer res.Body.Close()
		io.Copy(w, res.Body)
	})
	http.ListenAndServe(":8080", nil)
}
