package httpx

import (
	"log/slog"
	"net/http"
	"time"

	"github.com/hashicorp/go-retryablehttp"
)

func New() *http.Client {
	c := retryablehttp.NewClient()
	c.RetryMax = 4
	c.RetryWaitMin = 200 * time.Millisecond
	c.RetryWaitMax = 900 * time.Millisecond
	c.Backoff = retryablehttp.LinearJitterBackoff
	c.HTTPClient.Timeout = 2 * time.Second
	c.Logger = slog.Default()
	return c.StandardClient()
}
