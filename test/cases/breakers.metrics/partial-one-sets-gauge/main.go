package main

import (
	"log"
	"net/http"
	"os"

	"github.com/prometheus/client_golang/prometheus/promhttp"

	"example.com/cobble/invoices/internal/outbound"
)

func proxy(c *outbound.Client, prefix string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := c.Get(prefix + r.PathValue("id"))
		if err != nil {
			http.Error(w, "upstream unavailable", http.StatusBadGateway)
			return
		}
		_, _ = w.Write(body)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /invoices/{id}/tax", proxy(outbound.NewTax(os.Getenv("TAX_URL")), "/tax/"))
	mux.HandleFunc("GET /invoices/{id}/address", proxy(outbound.NewAddress(os.Getenv("ADDRESS_URL")), "/addresses/"))
	mux.Handle("GET /metrics", promhttp.Handler())
	log.Fatal(http.ListenAndServe(":8080", mux))
}
