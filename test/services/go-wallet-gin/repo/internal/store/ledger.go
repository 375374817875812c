package store

import (
	"context"
	"time"

	"github.com/google/uuid"
	"gorm.io/gorm"
)

type actorKey struct{}

func WithActor(ctx context.Context, actor string) context.Context {
	return context.WithValue(ctx, actorKey{}, actor)
}

type AuditEntry struct {
	ID        string `gorm:"primaryKey"`
	Actor     string
	Action    string
	Entity    string
	EntityID  string
	CreatedAt time.Time
}

// AuditPlugin writes one entry per row changed, inside the caller's transaction.
type AuditPlugin struct{}

func (*AuditPlugin) Name() string { return "audit" }

func (p *AuditPlugin) Initialize(db *gorm.DB) error {
	cb := db.Callback()
	if err := cb.Create().After("gorm:create").Register("audit:create", p.record("create")); err != nil {
		return err
	}
	if err := cb.Update().After("gorm:update").Register("audit:update", p.record("update")); err != nil {
		return err
	}
	return cb.Delete().After("gorm:delete").Register("audit:delete", p.record("delete"))
}

func (*AuditPlugin) record(action string) func(*gorm.DB) {
	return func(tx *gorm.DB) {
		st := tx.Statement
		if tx.Error != nil || st.Schema == nil || st.Schema.Table == "audit_entries" {
			return
		}
		actor, _ := st.Context.Value(actorKey{}).(string)
		if actor == "" {
			actor = "system"
		}
		var id string
		if f := st.Schema.PrioritizedPrimaryField; f != nil {
			if v, zero := f.ValueOf(st.Context, st.ReflectValue); !zero {
				id, _ = v.(string)
			}
		}
		entry := AuditEntry{ID: uuid.NewString(), Actor: actor, Action: action, Entity: st.Schema.Table, EntityID: id, CreatedAt: time.Now().UTC()}
		_ = tx.AddError(tx.Session(&gorm.Session{NewDB: true}).Create(&entry).Error)
	}
}

func (r *Repository) Move(ctx context.Context, customer string, t *Transfer) error {
	return r.db.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		if err := r.debit(tx, customer, t.FromWallet, t.Amount); err != nil {
			return err
		}
		to := Wallet{ID: t.ToWallet}
		if err := tx.Model(&to).Update("balance", gorm.Expr("balance + ?", t.Amount)).Error; err != nil {
			return err
		}
		return tx.Create(t).Error
	})
}

func (r *Repository) ReservePayout(ctx context.Context, customer, id, wallet string, amount int64) (*Payout, error) {
	p := &Payout{ID: id, WalletID: wallet, Amount: amount, Status: "reserved"}
	err := r.db.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		if err := r.debit(tx, customer, wallet, amount); err != nil {
			return err
		}
		return tx.Create(p).Error
	})
	return p, err
}

func (r *Repository) MarkSent(ctx context.Context, p *Payout, ref string) error {
	return r.db.WithContext(ctx).Model(p).Updates(map[string]any{"status": "sent", "partner_ref": ref}).Error
}

func (r *Repository) Freeze(ctx context.Context, id string) error {
	return r.db.WithContext(ctx).Model(&Wallet{ID: id}).Update("frozen", true).Error
}
