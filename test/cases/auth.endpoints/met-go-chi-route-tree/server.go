package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/jwtauth/v5"
)

type server struct {
	tokens *jwtauth.JWTAuth
}

func (s *server) routes() http.Handler {
	r := chi.NewRouter()
	r.Get("/health", s.health)
	r.Route("/api", func(r chi.Router) {
		r.Use(jwtauth.Verifier(s.tokens))
		r.Use(jwtauth.Authenticator(s.tokens))
		r.Get("/orders", s.orders)
		r.Route("/orders/{id}", func(r chi.Router) {
			r.Put("/", s.change)
			r.Delete("/", s.remove)
		})
	})
	return r
}
