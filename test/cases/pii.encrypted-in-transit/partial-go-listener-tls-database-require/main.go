package main

import (
	"context"
	"log"
	"net/http"

	"github.com/jackc/pgx/v5/pgxpool"
)

func main() {
	pool, err := pgxpool.New(context.Background(), "host=db.internal dbname=guests user=svc sslmode=require")
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("POST /guests", func(w http.ResponseWriter, r *http.Request) {
		_, err := pool.Exec(r.Context(), "INSERT INTO guests (full_name, email) VALUES ($1, $2)", r.FormValue("name"), r.FormValue("email"))
		if err != nil {
			w.WriteHeader(500)
		}
	})
	log.Fatal(http.ListenAndServeTLS(":8443", "/tls/tls.crt", "/tls/tls.key", nil))
}
