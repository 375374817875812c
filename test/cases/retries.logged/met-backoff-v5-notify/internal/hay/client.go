package hay

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"time"

	"github.com/cenkalti/backoff/v5"
)

type Config struct {
	Timeout  time.Duration
	MaxTries uint
}

func DefaultConfig() Config {
	return Config{Timeout: 3 * time.Second, MaxTries: 4}
}

type Client struct {
	http *http.Client
	cfg  Config
}

func New(cfg Config) *Client {
	return &Client{http: &http.Client{Timeout: cfg.Timeout}, cfg: cfg}
}

func (c *Client) Bales(ctx context.Context, barn string) ([]byte, error) {
	op := func() ([]byte, error) {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://hay.example.org/"+barn, nil)
		if err != nil {
			return nil, backoff.Permanent(err)
		}
		resp, err := c.http.Do(req)
		if err != nil {
			return nil, err
		}
		defer resp.Body.Close()
		if resp.StatusCode >= 500 {
			return nil, fmt.Errorf("hay: %s", resp.Status)
		}
		return io.ReadAll(resp.Body)
	}
	return backoff.Retry(ctx, op,
		backoff.WithBackOff(backoff.NewExponentialBackOff()),
		backoff.WithMaxTries(c.cfg.MaxTries),
		backoff.WithNotify(func(err error, next time.Duration) {
			slog.WarnContext(ctx, "hay call failed", "barn", barn, "error", err, "next", next)
		}),
	)
}
