package main

import (
	"net/http"

	"github.com/didip/tollbooth/v7"
	"github.com/go-chi/chi/v5"
)

func main() {
	lmt := tollbooth.NewLimiter(5, nil)
	r := chi.NewRouter()
	r.Use(func(next http.Handler) http.Handler { return tollbooth.LimitHandler(lmt, next) })
	r.Get("/boats", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(204) })
	_ = http.ListenAndServe(":8080", r)
}
