package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"time"

	"example.com/stables/internal/store"
)

func main() {
	db, err := store.Open(os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	if err := store.Migrate(context.Background(), db); err != nil {
		log.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /boxes/{box}/{name}", func(w http.ResponseWriter, r *http.Request) {
		if err := store.AddHorse(r.Context(), db, r.PathValue("name"), r.PathValue("box")); err != nil {
			http.Error(w, "failed", http.StatusInternalServerError)
		}
	})
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
