package main

import (
	"context"
	"net/http"
	"os"

	"github.com/jackc/pgx/v5/pgxpool"
)

func main() {
	pool, _ := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	http.HandleFunc("/x", func(w http.ResponseWriter, r *http.Request) { pool.Exec(r.Context(), "select 1") })
	http.ListenAndServe(":8080", nil)
}
