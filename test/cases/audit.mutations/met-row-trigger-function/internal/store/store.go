package store

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

type Store struct{ Pool *pgxpool.Pool }

func (s Store) as(ctx context.Context, actor string, fn func(pgx.Tx) error) error {
	return pgx.BeginFunc(ctx, s.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "SELECT set_config('fleet.actor', $1, true)", actor); err != nil {
			return err
		}
		return fn(tx)
	})
}

func (s Store) SetMileage(ctx context.Context, actor, plate string, km int) error {
	return s.as(ctx, actor, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, "UPDATE vehicles SET mileage_km = $2 WHERE plate = $1", plate, km)
		return err
	})
}

func (s Store) EndLease(ctx context.Context, actor string, id int64) error {
	return s.as(ctx, actor, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, "UPDATE leases SET ends_on = current_date WHERE id = $1", id)
		return err
	})
}
