package main

import (
	"net/http"
	"os"
	"time"

	"acme.dev/trips/maps"
	"github.com/go-chi/chi/v5"
)

func main() {
	m := maps.New(os.Getenv("MAPS_URL"))
	r := chi.NewRouter()
	r.Get("/trips/{from}/{to}", func(w http.ResponseWriter, req *http.Request) {
		b, err := m.Route(chi.URLParam(req, "from"), chi.URLParam(req, "to"))
		if err != nil {
			http.Error(w, "maps", 502)
			return
		}
		w.Write(b)
	})
	s := &http.Server{Addr: ":8080", Handler: r, WriteTimeout: 10 * time.Second}
	s.ListenAndServe()
}
