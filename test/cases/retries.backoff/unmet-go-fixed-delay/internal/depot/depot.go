package depot

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/avast/retry-go/v4"

	"postbox.dev/labels/internal/again"
)

type Client struct {
	HTTP *http.Client
	Base string
}

type Depot struct{ Code, City string }

func (c Client) Nearest(ctx context.Context, zip string) (Depot, error) {
	return retry.DoWithData(func() (Depot, error) {
		var d Depot
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.Base+"/depots?zip="+zip, nil)
		if err != nil {
			return d, retry.Unrecoverable(err)
		}
		res, err := c.HTTP.Do(req)
		if err != nil {
			return d, err
		}
		defer res.Body.Close()
		if res.StatusCode >= 500 {
			return d, fmt.Errorf("depot service: %d", res.StatusCode)
		}
		return d, json.NewDecoder(res.Body).Decode(&d)
	}, again.Options(ctx)...)
}
