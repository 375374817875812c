package clients

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"connectrpc.com/connect"
	"connectrpc.com/otelconnect"
	"github.com/cenkalti/backoff/v4"
	"github.com/hashicorp/go-retryablehttp"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"

	geov1 "gitlab.com/haulwright/fleet/gen/geo/v1"
	"gitlab.com/haulwright/fleet/gen/geo/v1/geov1connect"
	"gitlab.com/haulwright/fleet/internal/config"
	"gitlab.com/haulwright/fleet/internal/logx"
)

type Geocoder struct{ api geov1connect.GeoServiceClient }

func NewGeocoder(cfg *config.Config) (*Geocoder, error) {
	tele, err := otelconnect.NewInterceptor()
	if err != nil {
		return nil, err
	}
	return &Geocoder{api: geov1connect.NewGeoServiceClient(
		&http.Client{Timeout: 2 * time.Second}, cfg.GeocoderURL,
		connect.WithInterceptors(tele, forwardID(), retrying(2)),
	)}, nil
}

func forwardID() connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			req.Header().Set("X-Request-Id", logx.RequestID(ctx))
			return next(ctx, req)
		}
	}
}

// retrying repeats reads only: methods marked NO_SIDE_EFFECTS in the proto file.
func retrying(times uint64) connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			if req.Spec().IdempotencyLevel != connect.IdempotencyNoSideEffects {
				return next(ctx, req)
			}
			exp := backoff.NewExponentialBackOff(backoff.WithInitialInterval(80*time.Millisecond), backoff.WithMaxInterval(600*time.Millisecond))
			return backoff.RetryNotifyWithData(func() (connect.AnyResponse, error) {
				res, err := next(ctx, req)
				if err != nil && connect.CodeOf(err) != connect.CodeUnavailable && connect.CodeOf(err) != connect.CodeDeadlineExceeded {
					return nil, backoff.Permanent(err)
				}
				return res, err
			}, backoff.WithContext(backoff.WithMaxRetries(exp, times), ctx), func(err error, wait time.Duration) {
				slog.WarnContext(ctx, "call repeated", "procedure", req.Spec().Procedure, "wait", wait, "error", err)
			})
		}
	}
}

func (g *Geocoder) Place(ctx context.Context, lat, lon float64) (string, error) {
	res, err := g.api.Reverse(ctx, connect.NewRequest(&geov1.ReverseRequest{Lat: lat, Lon: lon}))
	if err != nil {
		return "", err
	}
	return res.Msg.Label, nil
}

type ETA struct {
	http      *retryablehttp.Client
	base, key string
}

func NewETA(cfg *config.Config) *ETA {
	rc := retryablehttp.NewClient()
	rc.RetryMax = 2
	rc.RetryWaitMin = 100 * time.Millisecond
	rc.RetryWaitMax = time.Second
	rc.Logger = nil
	rc.HTTPClient = &http.Client{Timeout: 1500 * time.Millisecond, Transport: otelhttp.NewTransport(http.DefaultTransport)}
	return &ETA{http: rc, base: cfg.ETAURL, key: cfg.ETAKey}
}

func (e *ETA) Estimate(ctx context.Context, from, to string) (time.Time, error) {
	req, err := retryablehttp.NewRequestWithContext(ctx, http.MethodGet, e.base+"/v1/eta?"+url.Values{"from": {from}, "to": {to}}.Encode(), nil)
	if err != nil {
		return time.Time{}, err
	}
	req.Header.Set("X-Api-Key", e.key)
	req.Header.Set("X-Request-Id", logx.RequestID(ctx))
	res, err := e.http.Do(req)
	if err != nil {
		slog.ErrorContext(ctx, "eta call failed", "dependency", "eta", "timeout", errors.Is(err, context.DeadlineExceeded), "error", err)
		return time.Time{}, err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return time.Time{}, fmt.Errorf("eta service answered %d", res.StatusCode)
	}
	var out struct {
		ArrivesAt time.Time `json:"arrives_at"`
	}
	err = json.NewDecoder(res.Body).Decode(&out)
	return out.ArrivesAt, err
}
