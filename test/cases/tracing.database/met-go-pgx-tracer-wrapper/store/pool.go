package store

import (
	"context"

	"github.com/exaring/otelpgx"
	"github.com/jackc/pgx/v5/pgxpool"
)

type Option func(*pgxpool.Config)

func WithTracing() Option {
	return func(c *pgxpool.Config) { c.ConnConfig.Tracer = otelpgx.NewTracer() }
}

func Open(ctx context.Context, url string, opts ...Option) (*pgxpool.Pool, error) {
	cfg, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, err
	}
	for _, o := range opts {
		o(cfg)
	}
	return pgxpool.NewWithConfig(ctx, cfg)
}
