package main

import (
	"net/http"
	"time"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

type Order struct {
	ID    uint
	State string
}

type AuditEntry struct {
	ID     uint
	Actor  string
	Action string
	Object uint
	At     time.Time
}

func (o *Order) AfterUpdate(tx *gorm.DB) error {
	return tx.Create(&AuditEntry{Actor: tx.Statement.Context.Value("user").(string), Action: "order.update", Object: o.ID, At: time.Now()}).Error
}

func main() {
	db, err := gorm.Open(postgres.Open("postgres://db/x"), &gorm.Config{})
	if err != nil {
		panic(err)
	}
	http.HandleFunc("PUT /orders/{id}", func(w http.ResponseWriter, r *http.Request) {
		var o Order
		db.WithContext(r.Context()).First(&o, r.PathValue("id"))
		o.State = r.FormValue("state")
		db.WithContext(r.Context()).Save(&o)
	})
	http.ListenAndServe(":8080", nil)
}
