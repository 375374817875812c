package main

import (
	"log"
	"net/http"
	"os"
)

func main() {
	p := newPayments(os.Getenv("PAYMENTS_URL"))
	http.HandleFunc("POST /charge/{id}", func(w http.ResponseWriter, r *http.Request) {
		if err := p.charge(r.PathValue("id")); err != nil {
			log.Printf("charge: %v", err)
			http.Error(w, "unavailable", http.StatusServiceUnavailable)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
