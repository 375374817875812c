package geo

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"
)

type Provider struct {
	Name string
	Base string
}

var client = &http.Client{Timeout: 3 * time.Second}

func (p Provider) Lookup(ctx context.Context, q string) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, p.Base+"/search?format=json&q="+url.QueryEscape(q), nil)
	if err != nil {
		return nil, err
	}
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", p.Name, resp.Status)
	}
	return io.ReadAll(io.LimitReader(resp.Body, 1<<20))
}
