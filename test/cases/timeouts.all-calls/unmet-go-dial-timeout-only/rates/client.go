package rates

import (
	"encoding/json"
	"net"
	"net/http"
	"time"
)

type Client struct {
	base string
	hc   *http.Client
}

func New(base string) *Client {
	return &Client{base: base, hc: &http.Client{
		Transport: &http.Transport{
			DialContext: (&net.Dialer{Timeout: 3 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
		},
	}}
}

func (c *Client) Latest(cur string) (map[string]float64, error) {
	resp, err := c.hc.Get(c.base + "/latest/" + cur)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var out map[string]float64
	return out, json.NewDecoder(resp.Body).Decode(&out)
}
