package store

import (
	"context"
	"errors"
	"time"

	"gorm.io/driver/postgres"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
	"gorm.io/gorm/schema"
	"gorm.io/plugin/opentelemetry/tracing"

	"github.com/pebblepay/go-wallet-gin/internal/config"
)

var (
	ErrNotFound          = errors.New("not found")
	ErrInsufficientFunds = errors.New("insufficient funds")
)

type Customer struct {
	ID        string    `gorm:"primaryKey" json:"id"`
	Email     string    `gorm:"serializer:sealed" json:"email"`
	Phone     string    `gorm:"serializer:sealed" json:"phone"`
	FullName  string    `json:"full_name"`
	KYCLevel  int       `json:"kyc_level"`
	CreatedAt time.Time `json:"created_at"`
}

type Wallet struct {
	ID         string `gorm:"primaryKey" json:"id"`
	CustomerID string `json:"-"`
	Currency   string `json:"currency"`
	Balance    int64  `json:"balance"`
	Frozen     bool   `json:"frozen"`
}

type Transfer struct {
	ID, FromWallet, ToWallet string
	Amount                   int64
	Currency                 string
	CreatedAt                time.Time
}

type Payout struct {
	ID, WalletID, Status, PartnerRef string
	Amount                           int64
}

type Receipt struct{ ID, TransferID string }

type Repository struct{ db *gorm.DB }

func NewRepository(db *gorm.DB) *Repository { return &Repository{db: db} }

func Open(cfg config.Config) (*gorm.DB, error) {
	schema.RegisterSerializer("sealed", newSealed(cfg.FieldKey))
	db, err := gorm.Open(postgres.Open(cfg.DB.DSN()), &gorm.Config{TranslateError: true})
	if err != nil {
		return nil, err
	}
	pool, err := db.DB()
	if err != nil {
		return nil, err
	}
	pool.SetMaxOpenConns(cfg.DB.MaxOpen)
	pool.SetMaxIdleConns(cfg.DB.MaxIdle)
	pool.SetConnMaxLifetime(30 * time.Minute)
	for _, p := range []gorm.Plugin{tracing.NewPlugin(tracing.WithoutMetrics()), &AuditPlugin{}} {
		if err := db.Use(p); err != nil {
			return nil, err
		}
	}
	return db, nil
}

func first[T any](ctx context.Context, db *gorm.DB, id string) (*T, error) {
	var v T
	err := db.WithContext(ctx).First(&v, "id = ?", id).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return nil, ErrNotFound
	}
	return &v, err
}

func (r *Repository) Customer(ctx context.Context, id string) (*Customer, error) { return first[Customer](ctx, r.db, id) }
func (r *Repository) Wallet(ctx context.Context, id string) (*Wallet, error)     { return first[Wallet](ctx, r.db, id) }
func (r *Repository) Transfer(ctx context.Context, id string) (*Transfer, error) { return first[Transfer](ctx, r.db, id) }
func (r *Repository) Payout(ctx context.Context, id string) (*Payout, error)     { return first[Payout](ctx, r.db, id) }

func (r *Repository) CreateCustomer(ctx context.Context, c *Customer) error {
	return r.db.WithContext(ctx).Create(c).Error
}

func (r *Repository) SaveReceipt(ctx context.Context, v *Receipt) error {
	return r.db.WithContext(ctx).Create(v).Error
}

func (r *Repository) WalletsOf(ctx context.Context, customer string) (ws []Wallet, err error) {
	err = r.db.WithContext(ctx).Where("customer_id = ?", customer).Find(&ws).Error
	return ws, err
}

func (r *Repository) debit(tx *gorm.DB, customer, wallet string, amount int64) error {
	var w Wallet
	if err := tx.Clauses(clause.Locking{Strength: "UPDATE"}).First(&w, "id = ? AND customer_id = ? AND NOT frozen", wallet, customer).Error; err != nil {
		return ErrNotFound
	}
	if w.Balance < amount {
		return ErrInsufficientFunds
	}
	return tx.Model(&w).Update("balance", gorm.Expr("balance - ?", amount)).Error
}
