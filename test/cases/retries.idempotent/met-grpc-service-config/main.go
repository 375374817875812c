package main

import (
	"crypto/tls"
	"encoding/json"
	"log/slog"
	"net/http"
	"os"
	"time"

	"google.golang.org/grpc/credentials"

	"example.com/storefront/catalogue"
)

func main() {
	cat, err := catalogue.Dial(os.Getenv("CATALOGUE_TARGET"), credentials.NewTLS(&tls.Config{MinVersion: tls.VersionTLS13}))
	if err != nil {
		slog.Error("catalogue", "err", err)
		os.Exit(1)
	}

	mux := http.NewServeMux()
	mux.HandleFunc("GET /products/{sku}", func(w http.ResponseWriter, r *http.Request) {
		sku := r.PathValue("sku")
		title, err := cat.Title(r.Context(), sku)
		if err == nil {
			var related []string
			if related, err = cat.Related(r.Context(), sku); err == nil {
				json.NewEncoder(w).Encode(map[string]any{"title": title, "related": related})
				return
			}
		}
		slog.ErrorContext(r.Context(), "catalogue", "sku", sku, "err", err)
		http.Error(w, "unavailable", http.StatusBadGateway)
	})
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	slog.Error("server", "err", srv.ListenAndServe())
}

