package main

import (
	"log"
	"net/http"
	"os"

	"github.com/jmoiron/sqlx"
	_ "github.com/lib/pq"
)

func main() {
	db := sqlx.MustConnect("postgres", os.Getenv("DATABASE_URL"))
	db.SetMaxIdleConns(4) // how many are kept, not how many there may be
	http.HandleFunc("/users", func(w http.ResponseWriter, r *http.Request) {
		var names []string
		if err := db.SelectContext(r.Context(), &names, "SELECT name FROM users"); err != nil {
			log.Printf("users: %v", err)
			http.Error(w, "unavailable", http.StatusServiceUnavailable)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
