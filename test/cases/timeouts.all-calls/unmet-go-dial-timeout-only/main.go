package main

import (
	"encoding/json"
	"net/http"
	"os"
	"time"

	"acme.dev/fx/rates"
	"github.com/go-chi/chi/v5"
)

func main() {
	c := rates.New(os.Getenv("RATES_URL"))
	r := chi.NewRouter()
	r.Get("/fx/{cur}", func(w http.ResponseWriter, req *http.Request) {
		m, err := c.Latest(chi.URLParam(req, "cur"))
		if err != nil {
			http.Error(w, "upstream", http.StatusBadGateway)
			return
		}
		json.NewEncoder(w).Encode(m)
	})
	srv := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 10 * time.Second, WriteTimeout: 20 * time.Second}
	srv.ListenAndServe()
}
