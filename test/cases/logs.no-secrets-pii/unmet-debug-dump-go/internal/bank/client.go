package bank

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"example.com/payouts/internal/transport"
)

type Client struct {
	base, token string
	http        *http.Client
}

func New(base, token string) *Client {
	return &Client{base: base, token: token, http: &http.Client{
		Timeout:   10 * time.Second,
		Transport: transport.New(http.DefaultTransport),
	}}
}

func (c *Client) Pay(ctx context.Context, payout string, cents int64) error {
	body, _ := json.Marshal(map[string]any{"payout": payout, "cents": cents})
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.base+"/payouts", bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+c.token)
	res, err := c.http.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if res.StatusCode >= 300 {
		return fmt.Errorf("bank answered %d", res.StatusCode)
	}
	return nil
}
