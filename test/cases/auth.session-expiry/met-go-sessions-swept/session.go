package main

import (
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"net/http"

	"golang.org/x/crypto/bcrypt"
)

func login(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var id int64
		var hash []byte
		db.QueryRow(`SELECT id, password FROM users WHERE name = $1`, r.FormValue("name")).Scan(&id, &hash)
		if bcrypt.CompareHashAndPassword(hash, []byte(r.FormValue("password"))) != nil {
			http.Error(w, "wrong login", http.StatusUnauthorized)
			return
		}
		raw := make([]byte, 32)
		rand.Read(raw)
		sum := sha256.Sum256(raw)
		if _, err := db.Exec(`INSERT INTO web_sessions (secret_hash, user_id) VALUES ($1, $2)`, sum[:], id); err != nil {
			http.Error(w, "no session", http.StatusInternalServerError)
			return
		}
		http.SetCookie(w, &http.Cookie{Name: "sid", Value: hex.EncodeToString(raw), HttpOnly: true, Secure: true})
	}
}

func boards(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie("sid")
		if err != nil {
			http.Error(w, "log in", http.StatusUnauthorized)
			return
		}
		raw, _ := hex.DecodeString(c.Value)
		sum := sha256.Sum256(raw)
		var user int64
		if db.QueryRow(`SELECT user_id FROM web_sessions WHERE secret_hash = $1`, sum[:]).Scan(&user) != nil {
			http.Error(w, "log in", http.StatusUnauthorized)
			return
		}
		w.Write([]byte("[]"))
	}
}

func sweep(db *sql.DB) {
	db.Exec(`DELETE FROM web_sessions WHERE created_at < now() - interval '30 days'`)
}
