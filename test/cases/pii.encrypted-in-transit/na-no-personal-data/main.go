package main

import (
	"net/http"
	"time"

	"github.com/redis/go-redis/v9"
)

func main() {
	db := redis.NewClient(&redis.Options{Addr: "redis:6379", ReadTimeout: time.Second})
	http.HandleFunc("POST /kilns/{nr}/temperature/{celsius}", func(w http.ResponseWriter, r *http.Request) {
		err := db.HSet(r.Context(), "kiln:"+r.PathValue("nr"), "celsius", r.PathValue("celsius")).Err()
		if err != nil {
			http.Error(w, "store", http.StatusBadGateway)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	})
	s := &http.Server{Addr: ":8080", ReadTimeout: 3 * time.Second, WriteTimeout: 3 * time.Second}
	_ = s.ListenAndServe()
}
