package stock

import (
	"gorm.io/gorm"
)

type AuditEntry struct {
	ID     uint
	Actor  string
	Action string
	Entity string
}

type Trail struct{}

func (Trail) Name() string { return "trail" }

func (Trail) Initialize(db *gorm.DB) error {
	if err := db.Callback().Create().After("gorm:create").Register("trail:create", note("create")); err != nil {
		return err
	}
	return db.Callback().Update().After("gorm:update").Register("trail:update", note("update"))
}

func note(action string) func(*gorm.DB) {
	return func(tx *gorm.DB) {
		actor, _ := tx.Statement.Context.Value("actor").(string)
		entry := AuditEntry{Actor: actor, Action: action, Entity: tx.Statement.Table}
		tx.Session(&gorm.Session{NewDB: true}).Create(&entry)
	}
}
