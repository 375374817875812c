package httpx

import (
	"log/slog"
	"math/rand/v2"
	"net/http"
	"time"
)

type RetryTransport struct {
	Next       http.RoundTripper
	MaxRetries int
	Base       time.Duration
}

func (t *RetryTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	var resp *http.Response
	var err error
	for i := 0; i <= t.MaxRetries; i++ {
		resp, err = t.Next.RoundTrip(req)
		if err == nil && resp.StatusCode < 500 {
			return resp, nil
		}
		slog.WarnContext(req.Context(), "upstream attempt failed", "attempt", i, "url", req.URL.String(), "error", err)
		wait := t.Base << i
		wait += time.Duration(rand.Int64N(int64(t.Base)))
		select {
		case <-time.After(wait):
		case <-req.Context().Done():
			return nil, req.Context().Err()
		}
	}
	return resp, err
}

func NewClient(timeout time.Duration) *http.Client {
	return &http.Client{
		Timeout:   timeout,
		Transport: &RetryTransport{Next: http.DefaultTransport, MaxRetries: 3, Base: 100 * time.Millisecond},
	}
}
