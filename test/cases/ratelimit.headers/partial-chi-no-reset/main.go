package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"

	"example.com/avocets/quota"
)

func main() {
	r := chi.NewRouter()
	r.Use(quota.New(5, 40).Middleware)
	r.Get("/sightings/{species}", func(w http.ResponseWriter, req *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{"species": chi.URLParam(req, "species"), "count": 3})
	})

	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
