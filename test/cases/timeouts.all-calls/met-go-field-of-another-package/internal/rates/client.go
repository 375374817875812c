package rates

import (
	"encoding/json"
	"net/http"
	"time"
)

const patience = 3 * time.Second

// Client asks the provider of exchange rates.
type Client struct {
	base string
	http *http.Client
}

// Option changes a client.
type Option func(*Client)

// WithPatience sets how long an answer may take.
func WithPatience(d time.Duration) Option {
	return func(c *Client) { c.http.Timeout = d }
}

// New makes a client.
func New(base string, options ...Option) *Client {
	c := &Client{base: base, http: &http.Client{Timeout: patience}}
	for _, o := range options {
		o(c)
	}
	return c
}

// Latest returns the rates of today.
func (c *Client) Latest(currency string) (map[string]float64, error) {
	resp, err := c.http.Get(c.base + "/latest/" + currency)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var rates map[string]float64
	return rates, json.NewDecoder(resp.Body).Decode(&rates)
}
