package store

import (
	"context"
	"database/sql"
	"os"
	"strings"
	"time"

	_ "github.com/go-sql-driver/mysql"
)

const (
	maxOpen = 0
	maxIdle = 10
)

type Store struct{ db *sql.DB }

func Open() (*Store, error) {
	dsn, err := os.ReadFile("/run/secrets/dsn")
	if err != nil {
		return nil, err
	}
	db, err := sql.Open("mysql", strings.TrimSpace(string(dsn)))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(maxOpen)
	db.SetMaxIdleConns(maxIdle)
	db.SetConnMaxLifetime(30 * time.Minute)
	return &Store{db: db}, nil
}

func (s *Store) Track(ctx context.Context, room int, lang string) (string, error) {
	var url string
	err := s.db.QueryRowContext(ctx, "SELECT url FROM tracks WHERE room = ? AND lang = ?", room, lang).Scan(&url)
	return url, err
}
