package main

import (
	"context"
	"log"
	"net/http"

	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/svc/box"
)

func main() {
	pool, err := pgxpool.New(context.Background(), "service=guests")
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("POST /guests", func(w http.ResponseWriter, r *http.Request) {
		_, err := pool.Exec(r.Context(), "INSERT INTO guests (email, phone) VALUES ($1, $2)", box.Seal(r.FormValue("email")), box.Seal(r.FormValue("phone")))
		if err != nil {
			w.WriteHeader(500)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
