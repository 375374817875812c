package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"
)

var key = []byte(os.Getenv("JWT_KEY"))

func issue(user string) (string, error) {
	claims := jwt.MapClaims{"sub": user, "iat": time.Now().Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func guarded(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.Parse(r.Header.Get("Authorization"), func(*jwt.Token) (any, error) { return key, nil }); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func login(hash []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if bcrypt.CompareHashAndPassword(hash, []byte(r.FormValue("password"))) != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		token, err := issue(r.FormValue("user"))
		if err != nil {
			http.Error(w, "unavailable", http.StatusInternalServerError)
			return
		}
		_ = json.NewEncoder(w).Encode(map[string]string{"token": token})
	}
}

func main() {
	http.HandleFunc("POST /login", login([]byte(os.Getenv("HASH"))))
	http.HandleFunc("GET /notes", guarded(func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte("[]")) }))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
