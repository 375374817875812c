package outbound

import (
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/sony/gobreaker"
)

type Client struct {
	http *http.Client
	base string
	cb   *gobreaker.CircuitBreaker
}

func NewTax(base string) *Client     { return newClient(base, taxBreaker()) }
func NewAddress(base string) *Client { return newClient(base, addressBreaker()) }

func newClient(base string, cb *gobreaker.CircuitBreaker) *Client {
	return &Client{http: &http.Client{Timeout: 2 * time.Second}, base: base, cb: cb}
}

func (c *Client) Get(path string) ([]byte, error) {
	out, err := c.cb.Execute(func() (interface{}, error) {
		res, err := c.http.Get(c.base + path)
		if err != nil {
			return nil, err
		}
		defer res.Body.Close()
		if res.StatusCode >= 500 {
			return nil, fmt.Errorf("status %d", res.StatusCode)
		}
		return io.ReadAll(res.Body)
	})
	if err != nil {
		return nil, err
	}
	return out.([]byte), nil
}
