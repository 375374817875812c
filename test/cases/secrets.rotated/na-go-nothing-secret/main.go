package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"
	"time"

	"example.com/papersizes/sizes"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /sizes/{name}", func(w http.ResponseWriter, r *http.Request) {
		s, ok := sizes.Of(r.PathValue("name"))
		if !ok {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(s)
	})

	addr := os.Getenv("LISTEN")
	if addr == "" {
		addr = ":8080"
	}
	srv := &http.Server{Addr: addr, Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
