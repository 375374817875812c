package main

import (
	"context"
	"database/sql"
	"log"
	"net/http"
	"os"
	"time"

	_ "github.com/lib/pq"
)

type audit struct{ db *sql.DB }

func (a audit) write(ctx context.Context, what string) {
	// the write must survive the request, so it leaves its deadline behind
	ctx = context.WithoutCancel(ctx)
	if _, err := a.db.ExecContext(ctx, "INSERT INTO audit (what) VALUES ($1)", what); err != nil {
		log.Printf("audit: %v", err)
	}
}

func main() {
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	a := audit{db}
	http.HandleFunc("/transfer", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), time.Second)
		defer cancel()
		a.write(ctx, "transfer")
		w.WriteHeader(http.StatusAccepted)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
