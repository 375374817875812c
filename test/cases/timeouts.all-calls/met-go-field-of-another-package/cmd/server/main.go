package main

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"os"

	"example.com/app/internal/rates"
	"github.com/go-chi/chi/v5"
)

func main() {
	client := rates.New(os.Getenv("RATES_URL"))
	r := chi.NewRouter()
	r.Get("/v1/rates/{currency}", func(w http.ResponseWriter, r *http.Request) {
		latest, err := client.Latest(chi.URLParam(r, "currency"))
		if err != nil {
			slog.Error("rates unavailable", "error", err)
			http.Error(w, "unavailable", http.StatusBadGateway)
			return
		}
		_ = json.NewEncoder(w).Encode(latest)
	})
	if err := http.ListenAndServe(":8080", r); err != nil {
		slog.Error("stopped", "error", err)
	}
}
