package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/go-chi/chi/v5"
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
	bookings, reviews := open("BOOKINGS_URL"), open("REVIEWS_URL")

	r := chi.NewRouter()
	r.Post("/tours/{tour}/bookings/{guest}", func(w http.ResponseWriter, req *http.Request) {
		_, err := bookings.Exec(req.Context(), "INSERT INTO bookings (tour, guest) VALUES ($1, $2)",
			chi.URLParam(req, "tour"), chi.URLParam(req, "guest"))
		if err != nil {
			http.Error(w, "failed", http.StatusInternalServerError)
		}
	})
	r.Post("/tours/{tour}/reviews/{stars}", func(w http.ResponseWriter, req *http.Request) {
		_, err := reviews.Exec(req.Context(), "INSERT INTO reviews (tour, stars) VALUES ($1, $2)",
			chi.URLParam(req, "tour"), chi.URLParam(req, "stars"))
		if err != nil {
			http.Error(w, "failed", http.StatusInternalServerError)
		}
	})
	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
