package main

import (
	"log/slog"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"example.com/quizhall/internal/httpx"
	"example.com/quizhall/internal/quiz"
)

func main() {
	board := quiz.NewBoard()
	r := chi.NewRouter()
	r.Handle("/metrics", promhttp.Handler())
	r.Group(func(r chi.Router) {
		r.Use(httpx.Count)
		r.Post("/players/{player}/answers", board.Answer)
	})
	if err := http.ListenAndServe(":8080", r); err != nil {
		slog.Error("stopped", "error", err)
	}
}
