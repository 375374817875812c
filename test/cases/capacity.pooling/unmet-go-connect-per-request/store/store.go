package store

import (
	"context"
	"os"

	"github.com/jackc/pgx/v5"
)

func Depth(ctx context.Context, id string) (depth float64, err error) {
	conn, err := pgx.Connect(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		return 0, err
	}
	defer conn.Close(ctx)
	err = conn.QueryRow(ctx, "select depth from wells where id=$1", id).Scan(&depth)
	return
}

func Rename(ctx context.Context, id, name string) error {
	conn, err := pgx.Connect(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, "update wells set name=$1 where id=$2", name, id)
	return err
}
