package weather

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/failsafe-go/failsafe-go"
	"github.com/failsafe-go/failsafe-go/failsafehttp"
	"github.com/failsafe-go/failsafe-go/retrypolicy"
)

type Client struct {
	http *http.Client
}

func New() *Client {
	policy := failsafehttp.RetryPolicyBuilder().
		WithBackoff(100*time.Millisecond, 2*time.Second).
		WithJitterFactor(0.25).
		WithMaxRetries(3).
		OnRetry(func(e failsafe.ExecutionEvent[*http.Response]) {
			slog.Warn("retrying weather", "attempt", e.Attempts(), "error", e.LastError())
		}).
		Build()
	_ = retrypolicy.ErrExceeded
	return &Client{http: &http.Client{
		Timeout:   5 * time.Second,
		Transport: failsafehttp.NewRoundTripper(nil, policy),
	}}
}

func (c *Client) Wind(ctx context.Context) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://weather.example.com/wind", nil)
	if err != nil {
		return nil, err
	}
	return c.http.Do(req)
}
