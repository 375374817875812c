package main

import (
	"encoding/json"
	"net/http"
	"sort"
	"time"

	"acme.dev/anagram/limit"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

type server struct {
	throttle func(http.Handler) http.Handler
}

func main() {
	s := server{throttle: limit.PerSecond(20)}
	r := chi.NewRouter()
	r.Use(middleware.RequestID, middleware.Recoverer)
	r.Get("/anagrams/{word}", s.anagrams)
	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	srv.ListenAndServe()
}

func (s server) anagrams(w http.ResponseWriter, r *http.Request) {
	b := []byte(chi.URLParam(r, "word"))
	sort.Slice(b, func(i, j int) bool { return b[i] < b[j] })
	json.NewEncoder(w).Encode(string(b))
}
