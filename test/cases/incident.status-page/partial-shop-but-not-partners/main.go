package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
)

type bouquet struct {
	ID    string `json:"id"`
	Cents int    `json:"cents"`
}

var bouquets = []bouquet{{"tulips", 1900}, {"peonies", 3400}}

func main() {
	r := chi.NewRouter()
	r.Route("/shop", func(r chi.Router) {
		r.Get("/bouquets", func(w http.ResponseWriter, _ *http.Request) {
			_ = json.NewEncoder(w).Encode(bouquets)
		})
	})
	r.Route("/partner/v1", func(r chi.Router) {
		r.Get("/availability", func(w http.ResponseWriter, _ *http.Request) {
			_ = json.NewEncoder(w).Encode(map[string]int{"tulips": 40, "peonies": 12})
		})
	})
	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
