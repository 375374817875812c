package maps

import (
	"io"
	"net/http"
	"time"

	"github.com/sony/gobreaker"
)

type Client struct {
	base string
	hc   *http.Client
	cb   *gobreaker.CircuitBreaker
}

func New(base string) *Client {
	return &Client{
		base: base,
		hc:   &http.Client{Timeout: 2 * time.Second},
		cb:   gobreaker.NewCircuitBreaker(gobreaker.Settings{Name: "maps", Timeout: 20 * time.Second}),
	}
}

func (c *Client) Route(from, to string) ([]byte, error) {
	resp, err := c.hc.Get(c.base + "/route?from=" + from + "&to=" + to)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
