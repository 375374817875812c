package main

import (
	"io"
	"net/http"
	"time"
)

func main() {
	client := &http.Client{Timeout: 6 * time.Second}
	http.HandleFunc("GET /slots/{site}", func(w http.ResponseWriter, r *http.Request) {
		res, err := client.Get("http://127.0.0.1:9200/sites/" + r.PathValue("site"))
		if err != nil {
			http.Error(w, "sites unavailable", http.StatusBadGateway)
			return
		}
		defer res.Body.Close()
		_, _ = io.Copy(w, res.Body)
	})
	s := &http.Server{Addr: ":8080", ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	_ = s.ListenAndServe()
}
