package upstream

import (
	"net/http"
	"time"

	"github.com/hashicorp/go-retryablehttp"
)

func spread(min, max time.Duration, n int, resp *http.Response) time.Duration {
	d := min << n
	if d > max {
		d = max
	}
	return d
}

func New() *http.Client {
	c := retryablehttp.NewClient()
	c.RetryMax = 4
	c.RetryWaitMin = 100 * time.Millisecond
	c.RetryWaitMax = 3 * time.Second
	c.Backoff = spread
	c.HTTPClient.Timeout = 2 * time.Second
	return c.StandardClient()
}
