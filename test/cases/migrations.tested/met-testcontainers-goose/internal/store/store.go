package store

import (
	"context"
	"database/sql"
	"embed"

	_ "github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
)

//go:embed migrations/*.sql
var files embed.FS

func Open(url string) (*sql.DB, error) { return sql.Open("pgx", url) }

func Migrate(ctx context.Context, db *sql.DB) error {
	goose.SetBaseFS(files)
	if err := goose.SetDialect("postgres"); err != nil {
		return err
	}
	return goose.UpContext(ctx, db, "migrations")
}

func AddHorse(ctx context.Context, db *sql.DB, name, box string) error {
	_, err := db.ExecContext(ctx, "INSERT INTO horses (name, box) VALUES ($1, $2)", name, box)
	return err
}
