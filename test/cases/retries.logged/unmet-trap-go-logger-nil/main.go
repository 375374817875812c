package main

import (
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/go-chi/chi/v5"
)

func main() {
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, nil)))
	l := newLamps(os.Getenv("LAMPS_URL"))

	r := chi.NewRouter()
	r.Get("/towers/{id}", func(w http.ResponseWriter, r *http.Request) {
		status, err := l.status(r.Context(), chi.URLParam(r, "id"))
		if err != nil {
			slog.ErrorContext(r.Context(), "lamp status", "tower", chi.URLParam(r, "id"), "err", err)
			http.Error(w, "unavailable", http.StatusBadGateway)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		w.Write(status)
	})

	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 20 * time.Second}
	slog.Error("server", "err", srv.ListenAndServe())
}

