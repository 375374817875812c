package main

import "database/sql"

var migrations = []func(tx *sql.Tx) error{
	func(tx *sql.Tx) error {
		_, err := tx.Exec(`CREATE TABLE checks (id bigserial PRIMARY KEY, name text)`)
		return err
	},
	func(tx *sql.Tx) error {
		_, err := tx.Exec(`UPDATE	checks SET name = lower(name)`)
		return err
	},
}

func migrate(db *sql.DB) error {
	var version int
	db.QueryRow(`SELECT version FROM schema_version`).Scan(&version)
	for ; version < len(migrations); version++ {
		tx, err := db.Begin()
		if err != nil {
			return err
		}
		if err := migrations[version](tx); err != nil {
			tx.Rollback()
			return err
		}
		tx.Exec(`INSERT INTO schema_version (version) VALUES ($1)`, version+1)
		tx.Commit()
	}
	return nil
}
