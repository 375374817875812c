package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	_ "github.com/lib/pq"
)

func main() {
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	s := store{db}
	http.HandleFunc("PUT /accounts/{id}", func(w http.ResponseWriter, r *http.Request) {
		if err := s.change(r.Context(), r.Header.Get("X-User"), 1, 2); err != nil {
			log.Printf("change: %v", err)
			http.Error(w, "unavailable", http.StatusInternalServerError)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
