package main

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"os"
)

type user struct {
	ID       int64
	Email    string
	Password string
}

func main() {
	log := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	http.HandleFunc("POST /users", func(w http.ResponseWriter, r *http.Request) {
		var u user
		if err := json.NewDecoder(r.Body).Decode(&u); err != nil {
			log.Warn("user refused", "error", err)
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
		log.Info("user created", "user_id", u.ID, "password_length", len(u.Password))
		w.WriteHeader(http.StatusCreated)
	})
	if err := http.ListenAndServe(":8080", nil); err != nil {
		log.Error("stopped", "error", err)
	}
}
