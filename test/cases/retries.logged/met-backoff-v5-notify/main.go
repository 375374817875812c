package main

import (
	"log"
	"net/http"
	"time"

	"example.com/barns/internal/hay"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func main() {
	client := hay.New(hay.DefaultConfig())
	r := chi.NewRouter()
	r.Use(middleware.Timeout(30 * time.Second))
	r.Get("/barns/{id}", func(w http.ResponseWriter, req *http.Request) {
		b, err := client.Bales(req.Context(), chi.URLParam(req, "id"))
		if err != nil {
			http.Error(w, "hay", http.StatusBadGateway)
			return
		}
		w.Write(b)
	})
	log.Fatal((&http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 35 * time.Second}).ListenAndServe())
}
