package main

import (
	"net/http"
	"os"
	"time"

	"github.com/aws/aws-xray-sdk-go/xray"
)

func main() {
	c := xray.Client(&http.Client{Timeout: 2 * time.Second})
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		req, _ := http.NewRequestWithContext(r.Context(), "GET", os.Getenv("U"), nil)
		resp, err := c.Do(req)
		if err != nil {
			w.WriteHeader(502)
			return
		}
		resp.Body.Close()
	})
	http.ListenAndServe(":8080", xray.Handler(xray.NewFixedSegmentNamer("x"), mux))
}
