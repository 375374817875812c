package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	_ "github.com/lib/pq"
)

func main() {
	db, err := sql.Open("postgres", "host=db user=tolls password="+os.Getenv("DB_PASSWORD"))
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/tolls", func(w http.ResponseWriter, r *http.Request) {
		_ = db.QueryRowContext(r.Context(), "SELECT 1")
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
