package main

import (
	"context"
	"net/http"

	"github.com/jackc/pgx/v5/pgxpool"
)

func main() {
	pool, _ := pgxpool.New(context.Background(), "service=weather")
	http.HandleFunc("POST /readings", func(w http.ResponseWriter, r *http.Request) {
		pool.Exec(r.Context(), "INSERT INTO readings (station, celsius) VALUES ($1, $2)", r.FormValue("station"), r.FormValue("celsius"))
	})
	http.ListenAndServe(":8080", nil)
}
