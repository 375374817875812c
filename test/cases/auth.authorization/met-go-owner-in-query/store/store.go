package store

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"
)

type Docs struct{ DB *pgxpool.Pool }

func (d Docs) Get(ctx context.Context, owner, id string) (body string, err error) {
	err = d.DB.QueryRow(ctx, "select body from docs where id=$1 and owner_id=$2", id, owner).Scan(&body)
	return
}

func (d Docs) Delete(ctx context.Context, owner, id string) (int64, error) {
	t, err := d.DB.Exec(ctx, "delete from docs where id=$1 and owner_id=$2", id, owner)
	return t.RowsAffected(), err
}

func (d Docs) PurgeAll(ctx context.Context) error {
	_, err := d.DB.Exec(ctx, "delete from docs where deleted_at < now() - interval '90 days'")
	return err
}
