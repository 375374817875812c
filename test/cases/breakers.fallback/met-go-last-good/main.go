package main

import (
	"encoding/json"
	"net/http"
	"os"
	"time"

	"acme.dev/fxboard/rates"
)

func main() {
	rs := rates.New(os.Getenv("RATES_URL"))
	mux := http.NewServeMux()
	mux.HandleFunc("GET /rates", func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(rs.Current())
	})
	s := &http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second}
	s.ListenAndServe()
}
