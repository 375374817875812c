package feed

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/cenkalti/backoff/v4"
)

var hc = &http.Client{Timeout: 5 * time.Second}

func Fetch(url string) ([]byte, error) {
	b := backoff.NewExponentialBackOff()
	b.InitialInterval = 200 * time.Millisecond
	b.MaxInterval = 10 * time.Second
	b.MaxElapsedTime = 0
	var body []byte
	err := backoff.Retry(func() error {
		resp, err := hc.Get(url)
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		if resp.StatusCode >= 500 {
			return fmt.Errorf("status %d", resp.StatusCode)
		}
		body, err = io.ReadAll(resp.Body)
		return err
	}, backoff.WithContext(backoff.WithMaxRetries(b, 4), context.Background()))
	return body, err
}
