package main

import (
	"net/http"
	"os"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/redis/go-redis/v9"
)

var db *pgxpool.Pool
var rdb = redis.NewClient(&redis.Options{Addr: os.Getenv("REDIS")})

func create(w http.ResponseWriter, r *http.Request) {
	email := r.FormValue("email")
	db.Exec(r.Context(), "INSERT INTO customers (email, full_name) VALUES ($1, $2)", email, r.FormValue("full_name"))
	rdb.Set(r.Context(), "customer:"+r.FormValue("id"), email, 0)
}

func erase(w http.ResponseWriter, r *http.Request) {
	db.Exec(r.Context(), "DELETE FROM customers WHERE id = $1", r.PathValue("id"))
	rdb.Del(r.Context(), "customer:"+r.PathValue("id"))
}

func main() {
	db, _ = pgxpool.New(nil, os.Getenv("DB"))
	_ = time.Now
	http.HandleFunc("POST /customers", create)
	http.HandleFunc("DELETE /customers/{id}", erase)
	http.ListenAndServe(":8080", nil)
}
