package main

import (
	"context"
	"net/http"
	"os"
	"time"

	"acme.dev/docs/store"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/jwtauth/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

func claim(r *http.Request, name string) string {
	_, c, _ := jwtauth.FromContext(r.Context())
	s, _ := c[name].(string)
	return s
}

func adminOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if claim(r, "role") != "admin" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	key, _ := os.ReadFile("/run/secrets/jwt")
	ja := jwtauth.New("HS256", key, nil)
	db, _ := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	docs := store.Docs{DB: db}
	r := chi.NewRouter()
	r.Use(jwtauth.Verifier(ja), jwtauth.Authenticator(ja))
	r.Get("/docs/{id}", func(w http.ResponseWriter, r *http.Request) {
		b, err := docs.Get(r.Context(), claim(r, "sub"), chi.URLParam(r, "id"))
		if err != nil {
			http.NotFound(w, r)
			return
		}
		w.Write([]byte(b))
	})
	r.Delete("/docs/{id}", func(w http.ResponseWriter, r *http.Request) {
		if n, err := docs.Delete(r.Context(), claim(r, "sub"), chi.URLParam(r, "id")); err != nil || n == 0 {
			http.NotFound(w, r)
		}
	})
	r.With(adminOnly).Post("/admin/purge", func(w http.ResponseWriter, r *http.Request) { docs.PurgeAll(r.Context()) })
	s := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second}
	s.ListenAndServe()
}
