package main

import (
	"os"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type Guest struct {
	ID    uint
	Email string `gorm:"serializer:locked" json:"email"`
	Phone string `gorm:"serializer:locked" json:"phone"`
}

func main() {
	schema.RegisterSerializer("locked", newLocked(os.Getenv("FIELD_KEY")))
	db, err := gorm.Open(postgres.Open(os.Getenv("DSN")), &gorm.Config{})
	if err != nil {
		panic(err)
	}
	db.Create(&Guest{Email: os.Args[1], Phone: os.Args[2]})
}
