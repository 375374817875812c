package main

import (
	"net/http"
	"os"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

type Item struct{ ID uint }

func main() {
	db, err := gorm.Open(postgres.Open(os.Getenv("DSN")), &gorm.Config{})
	if err != nil {
		panic(err)
	}
	raw, err := db.DB()
	if err != nil {
		panic(err)
	}
	raw.SetMaxOpenConns(20)
	http.HandleFunc("GET /items", func(w http.ResponseWriter, r *http.Request) {
		var items []Item
		db.WithContext(r.Context()).Find(&items)
	})
	http.ListenAndServe(":8080", nil)
}
