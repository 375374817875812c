package main

import (
	"context"
	"io"
	"net/http"
	"os"
	"time"

	"acme.dev/vets/outbound"
	"github.com/go-chi/chi/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

func main() {
	db, _ := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	hc := &http.Client{Timeout: time.Second}
	_ = outbound.Client()
	r := chi.NewRouter()
	r.Handle("/metrics", promhttp.Handler())
	r.Get("/pets/{id}/chip", func(w http.ResponseWriter, req *http.Request) {
		var chip string
		if err := db.QueryRow(req.Context(), "select chip from pets where id=$1", chi.URLParam(req, "id")).Scan(&chip); err != nil {
			http.NotFound(w, req)
			return
		}
		resp, err := hc.Get("http://chips.internal/" + chip)
		if err != nil {
			http.Error(w, "registry", 502)
			return
		}
		defer resp.Body.Close()
		io.Copy(w, resp.Body)
	})
	s := &http.Server{Addr: ":8080", Handler: r, WriteTimeout: 10 * time.Second}
	s.ListenAndServe()
}
