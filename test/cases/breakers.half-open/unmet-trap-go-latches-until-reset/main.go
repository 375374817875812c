package main

import (
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/go-chi/chi/v5"
)

func main() {
	c := &controller{
		base:    os.Getenv("CONTROLLER_URL"),
		http:    &http.Client{Timeout: 2 * time.Second},
		breaker: &breaker{limit: 5},
	}

	r := chi.NewRouter()
	r.Get("/cars/{id}", func(w http.ResponseWriter, r *http.Request) {
		body, err := c.position(r.Context(), chi.URLParam(r, "id"))
		if err != nil {
			slog.ErrorContext(r.Context(), "position", "car", chi.URLParam(r, "id"), "err", err)
			http.Error(w, "unavailable", http.StatusServiceUnavailable)
			return
		}
		w.Write(body)
	})
	r.Post("/admin/breaker/reset", func(w http.ResponseWriter, r *http.Request) {
		c.breaker.reset()
		w.WriteHeader(http.StatusNoContent)
	})

	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	slog.Error("server", "err", srv.ListenAndServe())
}

