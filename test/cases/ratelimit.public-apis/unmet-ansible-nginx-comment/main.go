package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

func entries(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode([]string{"first", "second"})
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /entries", entries)
	server := &http.Server{Addr: "127.0.0.1:8080", Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(server.ListenAndServe())
}
