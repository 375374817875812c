package main

import (
	"net/http"
	"os"
	"strings"
	"time"

	"acme.dev/club/session"
	"acme.dev/club/users"
	"github.com/go-chi/chi/v5"
)

func main() {
	key, _ := os.ReadFile("/run/secrets/jwt")
	s := session.Sessions{Key: key}
	r := chi.NewRouter()
	r.Post("/login", func(w http.ResponseWriter, req *http.Request) {
		id, ok := users.Check(req.FormValue("name"), req.FormValue("password"))
		if !ok {
			http.Error(w, "login", http.StatusUnauthorized)
			return
		}
		t, _ := s.Issue(id)
		w.Write([]byte(t))
	})
	r.Get("/me", func(w http.ResponseWriter, req *http.Request) {
		u, err := s.User(strings.TrimPrefix(req.Header.Get("Authorization"), "Bearer "))
		if err != nil {
			http.Error(w, "token", http.StatusUnauthorized)
			return
		}
		w.Write([]byte(u))
	})
	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second}
	srv.ListenAndServe()
}
