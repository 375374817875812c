package main

import (
	"log"
	"net/http"
	"os"
	"time"
)

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		next.ServeHTTP(w, r)
		log.Printf("%s %s %s", r.Method, r.URL.Path, time.Since(start))
	})
}

func authenticated(keys map[string]bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !keys[r.Header.Get("X-Api-Key")] {
			http.Error(w, "unknown key", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/words/{word}", func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte("{}")) })
	mux.HandleFunc("PUT /v1/words/{word}", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) })
	handler := logged(authenticated(map[string]bool{os.Getenv("KEY"): true}, mux))
	srv := &http.Server{Addr: ":8080", Handler: handler, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
