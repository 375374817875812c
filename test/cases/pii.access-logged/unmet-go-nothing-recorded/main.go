package main

import (
	"context"
	"log"
	"net/http"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/toolshed/lenders"
)

func main() {
	pool, err := pgxpool.New(context.Background(), "service=toolshed")
	if err != nil {
		log.Fatal(err)
	}
	h := lenders.Handler{DB: pool}

	mux := http.NewServeMux()
	mux.HandleFunc("GET /lenders", h.Near)
	mux.HandleFunc("GET /lenders/{id}", h.One)
	mux.HandleFunc("POST /lenders", h.Add)

	srv := &http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
