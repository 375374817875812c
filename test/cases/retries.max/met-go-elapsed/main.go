package main

import (
	"net/http"
	"os"
	"time"

	"acme.dev/feeds/feed"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /feed", func(w http.ResponseWriter, r *http.Request) {
		b, err := feed.Fetch(os.Getenv("FEED_URL"))
		if err != nil {
			http.Error(w, err.Error(), 502)
			return
		}
		w.Write(b)
	})
	s := &http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second}
	s.ListenAndServe()
}
