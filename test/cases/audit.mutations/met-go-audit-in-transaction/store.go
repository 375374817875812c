package main

import (
	"context"
	"database/sql"
)

type store struct{ db *sql.DB }

func audit(ctx context.Context, tx *sql.Tx, actor, action string, id int64) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO audit_log (actor, action, entity, entity_id) VALUES ($1, $2, 'account', $3)`, actor, action, id)
	return err
}

func (s store) change(ctx context.Context, actor string, id, balance int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE accounts SET balance = $1 WHERE id = $2", balance, id); err != nil {
		return err
	}
	if err := audit(ctx, tx, actor, "change", id); err != nil {
		return err
	}
	return tx.Commit()
}
