package main

import (
	"context"
	"net/http"

	"github.com/jackc/pgx/v5/pgxpool"
)

func main() {
	pool, _ := pgxpool.New(context.Background(), "postgres://svc@db.internal/guests?sslmode=verify-full")
	http.HandleFunc("POST /guests", func(w http.ResponseWriter, r *http.Request) {
		pool.Exec(r.Context(), "INSERT INTO guests (full_name, email) VALUES ($1, $2)", r.FormValue("name"), r.FormValue("email"))
	})
	http.ListenAndServeTLS(":8443", "/tls/crt", "/tls/key", nil)
}
