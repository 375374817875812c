package soil

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/sony/gobreaker/v2"
)

type Reading struct {
	Plot     string  `json:"plot"`
	Moisture float64 `json:"moisture"`
}

type Client struct {
	http *http.Client
	base string
	cb   *gobreaker.CircuitBreaker[Reading]
}

func New(base string) *Client {
	return &Client{
		http: &http.Client{Timeout: 2 * time.Second},
		base: base,
		cb: gobreaker.NewCircuitBreaker[Reading](gobreaker.Settings{
			Name:    "soil-sensors",
			Timeout: 15 * time.Second,
			ReadyToTrip: func(c gobreaker.Counts) bool {
				return c.ConsecutiveFailures >= 4
			},
		}),
	}
}

func (c *Client) Latest(ctx context.Context, plot string) (Reading, error) {
	r, err := c.cb.Execute(func() (Reading, error) { return c.fetch(ctx, plot) })
	if err != nil {
		return Reading{}, fmt.Errorf("soil reading for %s: %w", plot, err)
	}
	return r, nil
}

func (c *Client) fetch(ctx context.Context, plot string) (Reading, error) {
	var r Reading
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/plots/"+plot+"/latest", nil)
	if err != nil {
		return r, err
	}
	res, err := c.http.Do(req)
	if err != nil {
		return r, err
	}
	defer res.Body.Close()
	if res.StatusCode >= 500 {
		return r, fmt.Errorf("status %d", res.StatusCode)
	}
	return r, json.NewDecoder(res.Body).Decode(&r)
}
