package main

import (
	"net/http"

	"acme.example/tiles/internal/quota"
	"github.com/go-chi/chi/v5"
	"github.com/redis/go-redis/v9"
)

func main() {
	rdb := redis.NewClient(&redis.Options{Addr: "redis:6379"})
	q := quota.New(rdb, 120)
	r := chi.NewRouter()
	r.Use(q.Handler)
	r.Get("/tiles/{z}/{x}/{y}", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("tile")) })
	http.ListenAndServe(":8080", r)
}
