package main

import (
	"context"
	"database/sql"
	"log"
	"net/http"
	"os"
	"time"

	_ "github.com/lib/pq"
	"github.com/redis/go-redis/v9"
)

type names struct {
	db    *sql.DB
	cache *redis.Client
}

func (n names) find(ctx context.Context, id string) (string, error) {
	if name, err := n.cache.Get(ctx, "name:"+id).Result(); err == nil {
		return name, nil
	}
	var name string
	if err := n.db.QueryRowContext(ctx, "SELECT name FROM products WHERE id = $1", id).Scan(&name); err != nil {
		return "", err
	}
	n.cache.Set(ctx, "name:"+id, name, 5*time.Minute)
	return name, nil
}

func main() {
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	n := names{db, redis.NewClient(&redis.Options{Addr: os.Getenv("REDIS_ADDR")})}
	http.HandleFunc("GET /products/{id}", func(w http.ResponseWriter, r *http.Request) {
		name, err := n.find(r.Context(), r.PathValue("id"))
		if err != nil {
			http.NotFound(w, r)
			return
		}
		_, _ = w.Write([]byte(name))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
