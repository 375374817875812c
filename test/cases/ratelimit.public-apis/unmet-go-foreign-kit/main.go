package main

import (
	"net/http"

	"github.com/other/platform-kit/logging"
	"github.com/other/platform-kit/ratelimit"
	"github.com/go-chi/chi/v5"
)

func main() {
	log := logging.New("orders")
	r := chi.NewRouter()
	r.Use(ratelimit.Middleware)
	r.Get("/orders", func(w http.ResponseWriter, r *http.Request) { log.Info("listed") })
	http.ListenAndServe(":8080", r)
}
