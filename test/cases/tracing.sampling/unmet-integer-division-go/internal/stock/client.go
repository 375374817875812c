package stock

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
)

var client = &http.Client{Timeout: 3 * time.Second, Transport: otelhttp.NewTransport(http.DefaultTransport)}

func Take(ctx context.Context, base, model string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, base+"/models/"+model+"/take", nil)
	if err != nil {
		return err
	}
	res, err := client.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("stock answered %d", res.StatusCode)
	}
	return nil
}
