package repo

import (
	"context"
	"time"

	"github.com/hashicorp/golang-lru/v2/expirable"
	"github.com/jackc/pgx/v5/pgxpool"
)

type Stalls interface {
	Get(ctx context.Context, key string) (string, error)
}

type SQL struct {
	DB    *pgxpool.Pool
	Query string
}

func (s SQL) Get(ctx context.Context, key string) (v string, err error) {
	err = s.DB.QueryRow(ctx, s.Query, key).Scan(&v)
	return
}

type cached struct {
	next Stalls
	lru  *expirable.LRU[string, string]
}

func Cached(next Stalls) Stalls {
	return cached{next, expirable.NewLRU[string, string](10_000, nil, time.Minute)}
}

func (c cached) Get(ctx context.Context, key string) (string, error) {
	if v, ok := c.lru.Get(key); ok {
		return v, nil
	}
	v, err := c.next.Get(ctx, key)
	if err == nil {
		c.lru.Add(key, v)
	}
	return v, err
}
