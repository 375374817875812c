package rates

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"example.com/acme/rates/internal/breaker"
)

type Client struct {
	http    *http.Client
	base    string
	circuit *breaker.Breaker
}

func New(base string, threshold int, coolDown time.Duration) *Client {
	return &Client{
		http:    &http.Client{Timeout: 3 * time.Second},
		base:    base,
		circuit: breaker.New(threshold, coolDown),
	}
}

func (c *Client) Rate(ctx context.Context, currency string) (float64, error) {
	if err := c.circuit.Allow(); err != nil {
		return 0, err
	}
	rate, err := c.fetch(ctx, currency)
	c.circuit.Report(err)
	return rate, err
}

func (c *Client) fetch(ctx context.Context, currency string) (float64, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/rates/"+currency, nil)
	if err != nil {
		return 0, err
	}
	res, err := c.http.Do(req)
	if err != nil {
		return 0, err
	}
	defer res.Body.Close()
	var body struct{ Rate float64 }
	return body.Rate, json.NewDecoder(res.Body).Decode(&body)
}
