package main

import (
	"database/sql"
	"net/http"
)

type server struct{ db *sql.DB }

func (s *server) tides(w http.ResponseWriter, r *http.Request) {
	rows, err := s.db.QueryContext(r.Context(), "SELECT at, height FROM tides WHERE harbour = $1", r.PathValue("harbour"))
	if err != nil {
		http.Error(w, "unavailable", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	w.Header().Set("Cache-Control", "no-store, max-age=0")
	w.WriteHeader(http.StatusOK)
}

func main() {
	db, _ := sql.Open("postgres", "")
	s := &server{db}
	http.HandleFunc("GET /tides/{harbour}", s.tides)
	http.ListenAndServe(":8080", nil)
}
