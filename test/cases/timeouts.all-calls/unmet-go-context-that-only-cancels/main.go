package main

import (
	"context"
	"io"
	"log"
	"net/http"
	"os"
)

// client follows redirects but never gives up.
var client = &http.Client{
	CheckRedirect: func(req *http.Request, via []*http.Request) error { return http.ErrUseLastResponse },
}

func fetch(ctx context.Context, url string) ([]byte, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

func main() {
	http.HandleFunc("/weather", func(w http.ResponseWriter, r *http.Request) {
		body, err := fetch(r.Context(), os.Getenv("WEATHER_URL"))
		if err != nil {
			log.Printf("weather: %v", err)
			http.Error(w, "unavailable", http.StatusBadGateway)
			return
		}
		_, _ = w.Write(body)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
