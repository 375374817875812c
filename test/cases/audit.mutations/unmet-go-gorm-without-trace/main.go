package main

import (
	"log"
	"net/http"
	"os"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

// Account is a customer's account.
type Account struct {
	ID      int64
	Owner   string
	Balance int64
}

func main() {
	db, err := gorm.Open(postgres.Open(os.Getenv("DATABASE_URL")), &gorm.Config{})
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("PUT /accounts/{id}", func(w http.ResponseWriter, r *http.Request) {
		var a Account
		if err := db.WithContext(r.Context()).First(&a, r.PathValue("id")).Error; err != nil {
			http.NotFound(w, r)
			return
		}
		a.Balance++
		if err := db.WithContext(r.Context()).Save(&a).Error; err != nil {
			http.Error(w, "unavailable", http.StatusInternalServerError)
		}
	})
	http.HandleFunc("DELETE /accounts/{id}", func(w http.ResponseWriter, r *http.Request) {
		if err := db.Delete(&Account{}, r.PathValue("id")).Error; err != nil {
			http.Error(w, "unavailable", http.StatusInternalServerError)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
