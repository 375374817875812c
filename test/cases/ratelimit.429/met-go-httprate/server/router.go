package server

import (
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/httprate"
)

func Router(rhymes func(string) string) http.Handler {
	r := chi.NewRouter()
	r.Use(httprate.LimitByIP(100, time.Minute))
	r.Get("/rhymes/{word}", func(w http.ResponseWriter, req *http.Request) {
		w.Write([]byte(rhymes(chi.URLParam(req, "word"))))
	})
	return r
}
