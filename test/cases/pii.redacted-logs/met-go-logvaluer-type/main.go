package main

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"os"
)

type Email string

func (e Email) LogValue() slog.Value { return slog.StringValue("[email]") }

type Guest struct {
	Email Email `json:"email"`
}

func main() {
	log := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	http.HandleFunc("POST /guests", func(w http.ResponseWriter, r *http.Request) {
		var g Guest
		json.NewDecoder(r.Body).Decode(&g)
		log.Info("guest added", "email", g.Email)
	})
	http.ListenAndServe(":8080", nil)
}
