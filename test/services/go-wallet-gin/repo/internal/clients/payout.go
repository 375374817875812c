package clients

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/go-resty/resty/v2"
	"github.com/sony/gobreaker"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.uber.org/zap"

	"github.com/pebblepay/go-wallet-gin/internal/config"
	obs "github.com/pebblepay/go-wallet-gin/internal/observability"
)

type requestIDKey struct{}

func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestIDKey{}, id)
}

func requestID(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

func isTimeout(err error) bool {
	var ne net.Error
	return errors.Is(err, context.DeadlineExceeded) || (errors.As(err, &ne) && ne.Timeout())
}

type PayoutClient struct {
	http *resty.Client
	cb   *gobreaker.CircuitBreaker
}

func NewPayoutClient(cfg config.Config, log *zap.Logger) *PayoutClient {
	rc := resty.NewWithClient(&http.Client{Transport: otelhttp.NewTransport(http.DefaultTransport)}).
		SetBaseURL(cfg.PayoutURL).
		SetAuthToken(cfg.PayoutKey).
		SetTimeout(cfg.PayoutTimeout).
		SetRetryCount(3).
		SetRetryWaitTime(200 * time.Millisecond).
		SetRetryMaxWaitTime(3 * time.Second).
		AddRetryCondition(func(r *resty.Response, err error) bool {
			return err != nil || r.StatusCode() >= http.StatusInternalServerError
		}).
		AddRetryHook(func(r *resty.Response, err error) {
			obs.From(r.Request.Context()).Warn("payout call retried", zap.Int("attempt", r.Request.Attempt), zap.Error(err))
		}).
		OnBeforeRequest(func(_ *resty.Client, r *resty.Request) error {
			r.SetHeader("X-Request-ID", requestID(r.Context()))
			return nil
		}).
		OnAfterResponse(func(_ *resty.Client, r *resty.Response) error {
			obs.UpstreamSeconds.WithLabelValues("payout", fmt.Sprintf("%dxx", r.StatusCode()/100)).Observe(r.Time().Seconds())
			return nil
		}).
		OnError(func(r *resty.Request, err error) {
			obs.UpstreamSeconds.WithLabelValues("payout", "error").Observe(time.Since(r.Time).Seconds())
			obs.From(r.Context()).Error("payout call failed", zap.String("url", r.URL), zap.Bool("timeout", isTimeout(err)), zap.Error(err))
		})
	b := cfg.PayoutBreaker
	return &PayoutClient{http: rc, cb: gobreaker.NewCircuitBreaker(gobreaker.Settings{
		Name: "payout", MaxRequests: b.Probes, Timeout: b.OpenFor,
		ReadyToTrip: func(c gobreaker.Counts) bool { return c.ConsecutiveFailures >= b.MaxFailures },
		OnStateChange: func(name string, from, to gobreaker.State) {
			log.Warn("breaker changed", zap.String("breaker", name), zap.Stringer("from", from), zap.Stringer("to", to))
		},
	})}
}

// Send is safe to repeat: the partner drops duplicates by key.
func (p *PayoutClient) Send(ctx context.Context, id, wallet string, amount int64) (string, error) {
	ref, err := p.cb.Execute(func() (any, error) {
		var out struct{ Reference string }
		resp, err := p.http.R().SetContext(ctx).
			SetHeader("Idempotency-Key", id).
			SetBody(map[string]any{"wallet": wallet, "amount": amount}).
			SetResult(&out).
			Post("/v2/payouts")
		if err != nil {
			return nil, err
		}
		if resp.IsError() {
			return nil, fmt.Errorf("payout partner answered %d", resp.StatusCode())
		}
		return out.Reference, nil
	})
	if err != nil {
		return "", err
	}
	return ref.(string), nil
}
