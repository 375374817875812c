package db

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/wills/internal/auth"
)

type DB struct{ Pool *pgxpool.Pool }

// Do runs fn in a transaction on behalf of the signed-in person.
func (d *DB) Do(ctx context.Context, fn func(pgx.Tx) error) error {
	return pgx.BeginFunc(ctx, d.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "SELECT set_config('app.user_id', $1, true)", auth.UserID(ctx)); err != nil {
			return err
		}
		return fn(tx)
	})
}
