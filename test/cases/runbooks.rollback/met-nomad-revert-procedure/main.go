package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
)

var programme = map[string][]string{
	"fri": {"17:30", "20:15"},
	"sat": {"14:00", "17:30", "20:15", "22:45"},
}

func main() {
	r := chi.NewRouter()
	r.Get("/healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	r.Get("/programme/{day}", func(w http.ResponseWriter, req *http.Request) {
		_ = json.NewEncoder(w).Encode(programme[chi.URLParam(req, "day")])
	})
	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
