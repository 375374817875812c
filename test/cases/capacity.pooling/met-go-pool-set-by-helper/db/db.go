package db

import (
	"database/sql"
	"time"

	_ "github.com/go-sql-driver/mysql"
)

const connections = 4 * 5

// Open opens the database with a bounded pool.
func Open(dsn string) (*sql.DB, error) {
	pool, err := sql.Open("mysql", dsn)
	if err != nil {
		return nil, err
	}
	tune(pool)
	return pool, nil
}

func tune(pool *sql.DB) {
	pool.SetMaxOpenConns(connections)
	pool.SetConnMaxLifetime(30 * time.Minute)
}
