package main

import (
	"log"
	"net/http"
	"os"
)

func authenticated(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Api-Key") != os.Getenv("KEY") {
			http.Error(w, "unknown key", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/payments", func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte("[]")) })
	mux.HandleFunc("POST /v1/payments", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) })
	_ = authenticated(http.NotFoundHandler())
	log.Fatal(http.ListenAndServe(":8080", mux))
}
