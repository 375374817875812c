package api

import (
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/httprate"
)

func routes(r chi.Router) {
	r.Get("/items/{id}", getItem)
	r.Get("/items", listItems)
}

func Public() http.Handler {
	r := chi.NewRouter()
	r.Use(httprate.Limit(100, time.Minute, httprate.WithKeyFuncs(httprate.KeyByIP)))
	routes(r)
	return r
}

func Internal() http.Handler {
	r := chi.NewRouter()
	routes(r)
	return r
}
