package config

import (
	"context"
	"fmt"
	"os"
	"strings"
	"time"

	secretmanager "cloud.google.com/go/secretmanager/apiv1"
	"cloud.google.com/go/secretmanager/apiv1/secretmanagerpb"
)

type Config struct {
	ProjectID    string
	SQLInstance  string
	SQLUser      string
	JWKSURL      string
	GeocoderURL  string
	ETAURL       string
	KafkaBrokers []string
	SMTPAddr     string
	OTLPEndpoint string

	ETAKey        string
	KafkaPassword string
	SMTPPassword  string
}

// Load takes addresses from the environment and secrets from Secret Manager.
func Load(ctx context.Context) (*Config, error) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()

	c := &Config{
		ProjectID:    os.Getenv("GOOGLE_CLOUD_PROJECT"),
		SQLInstance:  os.Getenv("SQL_INSTANCE"),
		SQLUser:      os.Getenv("SQL_USER"),
		JWKSURL:      os.Getenv("JWKS_URL"),
		GeocoderURL:  os.Getenv("GEOCODER_URL"),
		ETAURL:       os.Getenv("ETA_URL"),
		KafkaBrokers: strings.Split(os.Getenv("KAFKA_BROKERS"), ","),
		SMTPAddr:     os.Getenv("SMTP_ADDR"),
		OTLPEndpoint: os.Getenv("OTLP_ENDPOINT"),
	}
	sm, err := secretmanager.NewClient(ctx)
	if err != nil {
		return nil, fmt.Errorf("secret manager: %w", err)
	}
	defer sm.Close()

	for name, dst := range map[string]*string{
		"fleet-eta-key":        &c.ETAKey,
		"fleet-kafka-password": &c.KafkaPassword,
		"fleet-smtp-password":  &c.SMTPPassword,
	} {
		res, err := sm.AccessSecretVersion(ctx, &secretmanagerpb.AccessSecretVersionRequest{
			Name: fmt.Sprintf("projects/%s/secrets/%s/versions/latest", c.ProjectID, name),
		})
		if err != nil {
			return nil, fmt.Errorf("secret %s: %w", name, err)
		}
		*dst = string(res.Payload.Data)
	}
	return c, nil
}
