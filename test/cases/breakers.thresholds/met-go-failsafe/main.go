package main

import (
	"io"
	"net/http"
	"time"

	"github.com/failsafe-go/failsafe-go/circuitbreaker"
	"github.com/failsafe-go/failsafe-go/failsafehttp"
)

func newClient() *http.Client {
	cb := circuitbreaker.Builder[*http.Response]().
		WithFailureThreshold(5).
		WithDelay(30 * time.Second).
		WithSuccessThreshold(2).
		Build()
	return &http.Client{Timeout: 2 * time.Second, Transport: failsafehttp.NewRoundTripper(nil, cb)}
}

func main() {
	c := newClient()
	http.HandleFunc("GET /rates", func(w http.ResponseWriter, r *http.Request) {
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
