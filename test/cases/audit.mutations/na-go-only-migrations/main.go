package main

import (
	"database/sql"
	"net/http"

	_ "github.com/lib/pq"
)

func main() {
	db, _ := sql.Open("postgres", "")
	migrate(db)
	http.HandleFunc("GET /status", func(w http.ResponseWriter, r *http.Request) {
		var n int
		db.QueryRow(`SELECT count(*) FROM checks`).Scan(&n)
		w.WriteHeader(http.StatusOK)
	})
	http.ListenAndServe(":8080", nil)
}
