package main

import (
	"database/sql"
	"log/slog"
	"net/http"
	"os"

	_ "github.com/lib/pq"
)

func main() {
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		slog.Info("open database", "error", err)
		os.Exit(1)
	}
	http.HandleFunc("/count", func(w http.ResponseWriter, r *http.Request) {
		var n int
		if err := db.QueryRowContext(r.Context(), "SELECT count(*) FROM orders").Scan(&n); err != nil {
			slog.Debug("count", "error", err)
		}
		if _, err := db.ExecContext(r.Context(), "UPDATE stats SET views = views + 1"); err != nil {
		}
		if _, err := http.Get(os.Getenv("HOOK_URL")); err != nil {
			slog.Info("hook failed", "error", err)
		}
		w.WriteHeader(http.StatusOK)
	})
	if err := http.ListenAndServe(":8080", nil); err != nil {
		slog.Info("stopped", "error", err)
	}
}
