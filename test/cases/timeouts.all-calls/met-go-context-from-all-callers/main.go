package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"

	"example.com/app/store"
	"github.com/jackc/pgx/v5/pgxpool"
)

func total(s *store.Store) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
		defer cancel()
		sum, err := s.Total(ctx, r.PathValue("id"))
		if err != nil {
			http.Error(w, "unavailable", http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(w, sum)
	}
}

func report(s *store.Store, ids []string) {
	for _, id := range ids {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		sum, err := s.Total(context.WithValue(ctx, "job", "report"), id)
		cancel()
		if err != nil {
			log.Printf("order %s: %v", id, err)
			continue
		}
		log.Printf("order %s: %d", id, sum)
	}
}

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	s := store.New(pool)
	go report(s, os.Args[1:])
	http.Handle("GET /orders/{id}/total", total(s))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
