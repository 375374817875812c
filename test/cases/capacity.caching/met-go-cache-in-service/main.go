package main

import (
	"context"
	"net/http"
	"os"
	"time"

	"github.com/gorilla/mux"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/patrickmn/go-cache"
)

type lifts struct {
	db    *pgxpool.Pool
	cache *cache.Cache
}

func (l *lifts) status(ctx context.Context, id string) (string, error) {
	if v, ok := l.cache.Get(id); ok {
		return v.(string), nil
	}
	var s string
	if err := l.db.QueryRow(ctx, "select status from lifts where id=$1", id).Scan(&s); err != nil {
		return "", err
	}
	l.cache.Set(id, s, cache.DefaultExpiration)
	return s, nil
}

func (l *lifts) show(w http.ResponseWriter, r *http.Request) {
	s, err := l.status(r.Context(), mux.Vars(r)["id"])
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write([]byte(s))
}

func main() {
	db, _ := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	l := &lifts{db: db, cache: cache.New(30*time.Second, time.Minute)}
	r := mux.NewRouter()
	r.HandleFunc("/lifts/{id}", l.show).Methods("GET")
	http.ListenAndServe(":8080", r)
}
