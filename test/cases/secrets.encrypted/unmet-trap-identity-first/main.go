package main

import (
	"database/sql"
	"encoding/json"
	"log"
	"net/http"
	"os"
	"strings"
	"time"

	_ "github.com/lib/pq"
)

func main() {
	dsn, err := os.ReadFile("/etc/seats/dsn")
	if err != nil {
		log.Fatal(err)
	}
	db, err := sql.Open("postgres", strings.TrimSpace(string(dsn)))
	if err != nil {
		log.Fatal(err)
	}
	db.SetMaxOpenConns(12)

	http.HandleFunc("GET /performances/{id}/free", func(w http.ResponseWriter, r *http.Request) {
		var free int
		err := db.QueryRowContext(r.Context(),
			"select count(*) from seats where performance = $1 and sold_at is null", r.PathValue("id")).Scan(&free)
		if err != nil {
			http.Error(w, "unavailable", http.StatusServiceUnavailable)
			return
		}
		_ = json.NewEncoder(w).Encode(map[string]int{"free": free})
	})
	srv := &http.Server{Addr: ":8080", ReadTimeout: 5 * time.Second, WriteTimeout: 5 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
