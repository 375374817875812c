package main

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/lottery/draws/internal/vars"
)

func main() {
	ctx := context.Background()
	dsn, err := vars.Read(ctx, os.Getenv("DSN_FROM"))
	if err != nil {
		log.Fatal(err)
	}
	pool, err := pgxpool.New(ctx, dsn)
	if err != nil {
		log.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /draws/latest", func(w http.ResponseWriter, r *http.Request) {
		var numbers []int32
		row := pool.QueryRow(r.Context(), "select numbers from draws order by drawn_at desc limit 1")
		if err := row.Scan(&numbers); err != nil {
			http.Error(w, "unavailable", http.StatusServiceUnavailable)
			return
		}
		_ = json.NewEncoder(w).Encode(numbers)
	})
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
