package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"time"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

type Settings struct{ Host, Name string }

func (s Settings) DSN() string {
	return fmt.Sprintf("host=%s dbname=%s connect_timeout=3", s.Host, s.Name)
}

type Account struct{ ID string }

type Accounts struct{ db *gorm.DB }

func (a *Accounts) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var found Account
	if err := a.db.WithContext(r.Context()).First(&found, "id = ?", r.PathValue("id")).Error; err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	_ = json.NewEncoder(w).Encode(found)
}

func main() {
	settings := Settings{Host: os.Getenv("DB_HOST"), Name: os.Getenv("DB_NAME")}
	db, err := gorm.Open(postgres.Open(settings.DSN()), &gorm.Config{})
	if err != nil {
		panic(err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /accounts/{id}", &Accounts{db: db})
	server := &http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	_ = server.ListenAndServe()
}
