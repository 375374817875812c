package scales

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
)

type Client struct {
	Base string
	HTTP *http.Client
}

func (c Client) Tonnes(ctx context.Context, truck string) (float64, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.Base+"/trucks/"+url.PathEscape(truck), nil)
	if err != nil {
		return 0, err
	}
	res, err := c.HTTP.Do(req)
	if err != nil {
		return 0, err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("scales answered %d", res.StatusCode)
	}
	var body struct{ Tonnes float64 }
	err = json.NewDecoder(res.Body).Decode(&body)
	return body.Tonnes, err
}
