package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"strconv"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/fleet/internal/store"
)

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	s := store.Store{Pool: pool}

	r := chi.NewRouter()
	r.Put("/vehicles/{plate}/mileage/{km}", func(w http.ResponseWriter, req *http.Request) {
		km, err := strconv.Atoi(chi.URLParam(req, "km"))
		if err != nil {
			http.Error(w, "km", http.StatusBadRequest)
			return
		}
		err = s.SetMileage(req.Context(), req.Header.Get("X-Auth-User"), chi.URLParam(req, "plate"), km)
		if err != nil {
			http.Error(w, "failed", http.StatusInternalServerError)
		}
	})
	r.Post("/leases/{id}/end", func(w http.ResponseWriter, req *http.Request) {
		id, err := strconv.ParseInt(chi.URLParam(req, "id"), 10, 64)
		if err != nil {
			http.Error(w, "id", http.StatusBadRequest)
			return
		}
		if err := s.EndLease(req.Context(), req.Header.Get("X-Auth-User"), id); err != nil {
			http.Error(w, "failed", http.StatusInternalServerError)
		}
	})
	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
