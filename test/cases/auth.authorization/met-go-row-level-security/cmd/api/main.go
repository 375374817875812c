package main

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/wills/internal/auth"
	"example.com/wills/internal/db"
)

func main() {
	pool, err := pgxpool.New(context.Background(), "service=wills user=wills_api")
	if err != nil {
		log.Fatal(err)
	}
	pem, err := os.ReadFile("/etc/wills/issuer.pem")
	if err != nil {
		log.Fatal(err)
	}
	pub, err := jwt.ParseRSAPublicKeyFromPEM(pem)
	if err != nil {
		log.Fatal(err)
	}
	d := &db.DB{Pool: pool}

	mux := http.NewServeMux()
	mux.HandleFunc("GET /documents/{id}", func(w http.ResponseWriter, r *http.Request) {
		var title, body string
		err := d.Do(r.Context(), func(tx pgx.Tx) error {
			return tx.QueryRow(r.Context(), "SELECT title, body FROM documents WHERE id = $1", r.PathValue("id")).Scan(&title, &body)
		})
		if err != nil {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		_ = json.NewEncoder(w).Encode(map[string]string{"title": title, "body": body})
	})

	srv := &http.Server{Addr: ":8080", Handler: auth.Required(pub, mux), ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
