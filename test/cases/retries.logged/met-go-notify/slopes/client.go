package slopes

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"time"

	"github.com/cenkalti/backoff/v4"
)

var hc = &http.Client{Timeout: 2 * time.Second}

func Snow(url string) (out []byte, err error) {
	policy := backoff.WithMaxRetries(backoff.NewExponentialBackOff(), 4)
	attempt := 0
	err = backoff.RetryNotify(func() error {
		attempt++
		resp, err := hc.Get(url)
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		if resp.StatusCode >= 500 {
			return fmt.Errorf("status %d", resp.StatusCode)
		}
		out, err = io.ReadAll(resp.Body)
		return err
	}, policy, func(err error, wait time.Duration) {
		slog.Warn("retrying snow report", "attempt", attempt, "wait", wait, "err", err)
	})
	return out, err
}
