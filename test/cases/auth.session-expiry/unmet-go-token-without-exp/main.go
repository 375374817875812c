package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/boatyard/auth"
)

func main() {
	key, err := os.ReadFile("/run/secrets/signing-key")
	if err != nil {
		log.Fatal(err)
	}
	pool, err := pgxpool.New(context.Background(), "service=boatyard")
	if err != nil {
		log.Fatal(err)
	}
	a := auth.Auth{Key: key, DB: pool}

	r := chi.NewRouter()
	r.Post("/login", a.Login)
	r.Group(func(r chi.Router) {
		r.Use(a.Required)
		r.Get("/berths", func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write([]byte(`["A1","A2"]`))
		})
	})

	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
