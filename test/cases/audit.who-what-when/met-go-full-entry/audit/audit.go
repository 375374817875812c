package audit

import (
	"context"
	"encoding/json"
	"time"

	"github.com/jackc/pgx/v5"
)

type Entry struct {
	Actor, Action, Object string
	Old, New              any
}

func Write(ctx context.Context, tx pgx.Tx, e Entry) error {
	o, _ := json.Marshal(e.Old)
	n, _ := json.Marshal(e.New)
	_, err := tx.Exec(ctx, `insert into audit_log(actor, action, object, old_value, new_value, at)
		values ($1,$2,$3,$4,$5,$6)`, e.Actor, e.Action, e.Object, o, n, time.Now().UTC())
	return err
}
