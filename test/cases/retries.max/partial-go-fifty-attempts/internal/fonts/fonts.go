package fonts

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"

	"github.com/avast/retry-go/v4"

	"quill.press/proofs/internal/config"
)

type Client struct{ Base string }

var client = &http.Client{Timeout: config.FontTimeout}

func (c Client) Load(ctx context.Context, name string) ([]byte, error) {
	return retry.DoWithData(
		func() ([]byte, error) {
			req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.Base+"/fonts/"+name, nil)
			if err != nil {
				return nil, retry.Unrecoverable(err)
			}
			res, err := client.Do(req)
			if err != nil {
				return nil, err
			}
			defer res.Body.Close()
			if res.StatusCode >= 500 {
				return nil, fmt.Errorf("font store: %d", res.StatusCode)
			}
			return io.ReadAll(res.Body)
		},
		retry.Attempts(config.FontAttempts),
		retry.Delay(config.FontDelay),
		retry.MaxDelay(config.FontMaxDelay),
		retry.OnRetry(func(n uint, err error) { slog.Warn("font retry", "n", n, "font", name, "err", err) }),
	)
}
