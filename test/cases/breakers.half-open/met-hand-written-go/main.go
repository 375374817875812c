package main

import (
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/go-chi/chi/v5"

	"example.com/acme/rates/internal/rates"
)

func main() {
	client := rates.New(os.Getenv("RATES_URL"), 5, 30*time.Second)
	r := chi.NewRouter()
	r.Get("/rates/{currency}", func(w http.ResponseWriter, req *http.Request) {
		rate, err := client.Rate(req.Context(), chi.URLParam(req, "currency"))
		if err != nil {
			http.Error(w, "rates unavailable", http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintf(w, "%f", rate)
	})
	server := &http.Server{Addr: ":8080", Handler: r, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	_ = server.ListenAndServe()
}
