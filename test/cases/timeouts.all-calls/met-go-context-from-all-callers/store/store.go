package store

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"
)

// Store keeps orders.
type Store struct {
	pool *pgxpool.Pool
}

// New wraps a pool.
func New(pool *pgxpool.Pool) *Store { return &Store{pool} }

// Total returns the sum of an order; the caller bounds it.
func (s *Store) Total(ctx context.Context, id string) (int64, error) {
	var total int64
	err := s.pool.QueryRow(ctx, "SELECT sum(price) FROM order_lines WHERE order_id = $1", id).Scan(&total)
	return total, err
}
