package main

import (
	"encoding/json"
	"net/http"

	"go.uber.org/zap"
)

type credentials struct {
	Email    string `json:"email"`
	Password string `json:"password"`
}

func login(log *zap.Logger) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var c credentials
		if err := json.NewDecoder(r.Body).Decode(&c); err != nil {
			log.Warn("bad request", zap.Error(err))
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
		log.Info("login", zap.String("email", c.Email), zap.String("password", c.Password))
		w.WriteHeader(http.StatusNoContent)
	}
}
