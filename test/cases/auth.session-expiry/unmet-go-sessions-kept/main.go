package main

import (
	"database/sql"
	"net/http"
	"time"

	_ "github.com/lib/pq"
)

func main() {
	db, _ := sql.Open("postgres", "")
	go func() {
		for range time.Tick(time.Hour) {
			sweep(db)
		}
	}()
	http.HandleFunc("POST /login", login(db))
	http.HandleFunc("GET /boards", boards(db))
	http.ListenAndServe(":8080", nil)
}
