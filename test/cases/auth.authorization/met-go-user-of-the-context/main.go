package main

import (
	"context"
	"database/sql"
	"net/http"
	"strconv"
	"strings"

	_ "github.com/lib/pq"
)

type key int

const userKey key = iota

func signedIn(db *sql.DB, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		var id int64
		if db.QueryRow(`SELECT user_id FROM tokens WHERE token = $1 AND ends > now()`, token).Scan(&id) != nil {
			http.Error(w, "log in", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), userKey, id)))
	})
}

func UserID(r *http.Request) int64 {
	if v, ok := r.Context().Value(userKey).(int64); ok {
		return v
	}
	return 0
}

type store struct{ db *sql.DB }

func (s *store) remove(userID, bookID int64) error {
	_, err := s.db.Exec(`DELETE FROM books WHERE owner = $1 AND id = $2`, userID, bookID)
	return err
}

func main() {
	db, _ := sql.Open("postgres", "")
	s := &store{db: db}
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /books/{id}", func(w http.ResponseWriter, r *http.Request) {
		userID := UserID(r)
		id, _ := strconv.ParseInt(r.PathValue("id"), 10, 64)
		if err := s.remove(userID, id); err != nil {
			http.Error(w, "failed", http.StatusInternalServerError)
		}
	})
	http.ListenAndServe(":8080", signedIn(db, mux))
}
