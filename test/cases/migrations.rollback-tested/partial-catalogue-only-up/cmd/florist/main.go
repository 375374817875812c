package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
)

func open(env string) *pgxpool.Pool {
	pool, err := pgxpool.New(context.Background(), os.Getenv(env))
	if err != nil {
		log.Fatal(err)
	}
	return pool
}

func main() {
	billing, catalogue := open("BILLING_URL"), open("CATALOGUE_URL")

	mux := http.NewServeMux()
	mux.HandleFunc("POST /bills/{cents}", func(w http.ResponseWriter, r *http.Request) {
		if _, err := billing.Exec(r.Context(), "INSERT INTO bills (cents) VALUES ($1)", r.PathValue("cents")); err != nil {
			http.Error(w, "failed", http.StatusInternalServerError)
		}
	})
	mux.HandleFunc("PUT /bouquets/{id}/price/{cents}", func(w http.ResponseWriter, r *http.Request) {
		_, err := catalogue.Exec(r.Context(), "UPDATE bouquets SET cents = $2 WHERE id = $1", r.PathValue("id"), r.PathValue("cents"))
		if err != nil {
			http.Error(w, "failed", http.StatusInternalServerError)
		}
	})
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
