package main

import (
	"context"
	"net/http"
	"os"

	"github.com/jackc/pgx/v5/pgxpool"
	"go.uber.org/zap"
)

func main() {
	log, _ := zap.NewProduction()
	audit := log.Named("audit")
	db, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		panic(err)
	}
	http.HandleFunc("PUT /boats/{id}", func(w http.ResponseWriter, r *http.Request) {
		db.Exec(r.Context(), "UPDATE boats SET name = $1 WHERE id = $2", r.FormValue("name"), r.PathValue("id"))
		audit.Info("change", zap.String("actor", r.Header.Get("X-User")), zap.String("action", "boat.rename"), zap.String("object", r.PathValue("id")))
	})
	http.ListenAndServe(":8080", nil)
}
