package orders

import (
	"context"
	"database/sql"
	"time"

	_ "github.com/lib/pq"
)

type Store struct{ db *sql.DB }

func Open(url string) (*Store, error) {
	db, err := sql.Open("postgres", url)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(10)
	db.SetConnMaxLifetime(30 * time.Minute)
	return &Store{db: db}, nil
}

func (s *Store) Add(ctx context.Context, title, leather string) (id int64, err error) {
	err = s.db.QueryRowContext(ctx,
		"insert into orders (title, leather) values ($1, $2) returning id", title, leather).Scan(&id)
	return id, err
}
