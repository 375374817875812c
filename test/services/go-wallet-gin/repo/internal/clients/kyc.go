package clients

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"

	"go.uber.org/zap"

	"github.com/pebblepay/go-wallet-gin/internal/config"
	obs "github.com/pebblepay/go-wallet-gin/internal/observability"
)

type KYCClient struct {
	base, token string
	http        *http.Client
	log         *zap.Logger
}

func NewKYCClient(cfg config.Config, log *zap.Logger) *KYCClient {
	return &KYCClient{base: cfg.KYCURL, token: cfg.KYCToken, log: log, http: &http.Client{
		Timeout:   3 * time.Second,
		Transport: &http.Transport{MaxIdleConnsPerHost: 16, IdleConnTimeout: time.Minute},
	}}
}

// Level fetches the verification level of a customer.
func (k *KYCClient) Level(ctx context.Context, customerID string) (int, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, k.base+"/v1/subjects/"+customerID, nil)
	if err != nil {
		return 0, err
	}
	req.Header.Set("Authorization", "Bearer "+k.token)
	req.Header.Set("X-Request-ID", requestID(ctx))

	start := time.Now()
	resp, err := k.http.Do(req)
	if err != nil {
		obs.UpstreamSeconds.WithLabelValues("kyc", "error").Observe(time.Since(start).Seconds())
		obs.From(ctx).Error("kyc call failed", zap.String("customer_id", customerID),
			zap.Bool("timeout", isTimeout(err)), zap.Duration("took", time.Since(start)), zap.Error(err))
		return 0, err
	}
	defer resp.Body.Close()
	obs.UpstreamSeconds.WithLabelValues("kyc", fmt.Sprintf("%dxx", resp.StatusCode/100)).Observe(time.Since(start).Seconds())

	if resp.StatusCode != http.StatusOK {
		body, _ := io.ReadAll(io.LimitReader(resp.Body, 2048))
		obs.From(ctx).Error("kyc refused", zap.Int("status", resp.StatusCode), zap.ByteString("body", body))
		return 0, fmt.Errorf("kyc answered %d", resp.StatusCode)
	}
	var out struct {
		Level int `json:"level"`
	}
	err = json.NewDecoder(resp.Body).Decode(&out)
	return out.Level, err
}
