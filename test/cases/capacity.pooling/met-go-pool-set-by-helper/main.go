package main

import (
	"log"
	"net/http"
	"os"

	"example.com/app/db"
)

func main() {
	pool, err := db.Open(os.Getenv("DSN"))
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/items", func(w http.ResponseWriter, r *http.Request) {
		rows, err := pool.QueryContext(r.Context(), "SELECT name FROM items")
		if err != nil {
			http.Error(w, "unavailable", http.StatusServiceUnavailable)
			return
		}
		defer rows.Close()
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
