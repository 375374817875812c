package main

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"
)

type auth struct {
	key    []byte
	hashes map[string]string
}

func load(keyFile, usersFile string) (*auth, error) {
	key, err := os.ReadFile(keyFile)
	if err != nil {
		return nil, err
	}
	users, err := os.ReadFile(usersFile)
	if err != nil {
		return nil, err
	}
	a := &auth{key: key}
	return a, json.Unmarshal(users, &a.hashes)
}

func (a *auth) login(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if bcrypt.CompareHashAndPassword([]byte(a.hashes[name]), []byte(r.FormValue("password"))) != nil {
		slog.Warn("login failed", "name", name, "remote", r.RemoteAddr)
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   name,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour)),
	}).SignedString(a.key)
	if err != nil {
		slog.Error("cannot sign", "error", err)
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	_, _ = w.Write([]byte(token))
}

func (a *auth) required(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		_, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return a.key, nil }, jwt.WithExpirationRequired())
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
