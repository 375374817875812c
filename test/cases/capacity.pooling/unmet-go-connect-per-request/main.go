package main

import (
	"fmt"
	"net/http"
	"time"

	"acme.dev/wells/store"
	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Get("/wells/{id}", func(w http.ResponseWriter, req *http.Request) {
		d, err := store.Depth(req.Context(), chi.URLParam(req, "id"))
		if err != nil {
			http.Error(w, "db", 500)
			return
		}
		fmt.Fprintf(w, "%f", d)
	})
	r.Put("/wells/{id}/{name}", func(w http.ResponseWriter, req *http.Request) {
		if store.Rename(req.Context(), chi.URLParam(req, "id"), chi.URLParam(req, "name")) != nil {
			http.Error(w, "db", 500)
		}
	})
	s := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second}
	s.ListenAndServe()
}
