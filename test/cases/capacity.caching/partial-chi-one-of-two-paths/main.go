package main

import (
	"context"
	"log"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/redis/go-redis/v9"

	"example.com/tea-shop/catalog"
)

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	c := catalog.Catalog{DB: pool, Cache: redis.NewClient(&redis.Options{Addr: os.Getenv("REDIS_ADDR")})}
	r := chi.NewRouter()
	r.Get("/products/{id}", c.Product)
	r.Get("/search", c.Search)
	log.Fatal(http.ListenAndServe(":8080", r))
}
