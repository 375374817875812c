package main

import (
	"log"
	"net/http"
	"os"
	"time"

	"example.com/boats/gen/boats/v1/boatsv1connect"
)

func keyed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer "+os.Getenv("KEY") {
			http.Error(w, "who are you", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	mux := http.NewServeMux()
	path, handler := boatsv1connect.NewHarbourServiceHandler(&harbour{})
	mux.Handle(path, handler)
	_ = keyed(http.NotFoundHandler())
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
