package main

import (
	"log"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/httprate"
)

func routes() chi.Router {
	r := chi.NewRouter()
	r.Use(httprate.LimitByIP(100, time.Minute))
	r.Get("/v1/words/{word}", func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte("{}")) })
	r.Post("/v1/words", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) })
	return r
}

func main() {
	log.Fatal(http.ListenAndServe(":8080", routes()))
}
