package service

import (
	"context"
	"errors"

	"github.com/google/uuid"
	"github.com/sony/gobreaker"
	"go.uber.org/zap"

	"github.com/pebblepay/go-wallet-gin/internal/clients"
	obs "github.com/pebblepay/go-wallet-gin/internal/observability"
	"github.com/pebblepay/go-wallet-gin/internal/store"
)

type TransferInput struct {
	CustomerID string `json:"-"`
	FromWallet string `json:"from_wallet" binding:"required,uuid"`
	ToWallet   string `json:"to_wallet" binding:"required,uuid"`
	Amount     int64  `json:"amount" binding:"required,gt=0"`
	Currency   string `json:"currency" binding:"required,len=3"`
}

type PayoutInput struct {
	ID         string `json:"-"`
	CustomerID string `json:"-"`
	WalletID   string `json:"wallet_id" binding:"required,uuid"`
	Amount     int64  `json:"amount" binding:"required,gt=0"`
}

// Dispatcher hands work to the background queue.
type Dispatcher interface {
	PayoutLater(ctx context.Context, payoutID string) error
	SendReceipt(ctx context.Context, transferID string) error
}

type Wallets struct {
	repo    *store.Repository
	payouts *clients.PayoutClient
	kyc     *clients.KYCClient
	queue   Dispatcher
}

func NewWallets(r *store.Repository, p *clients.PayoutClient, k *clients.KYCClient, q Dispatcher) *Wallets {
	return &Wallets{repo: r, payouts: p, kyc: k, queue: q}
}

func (s *Wallets) Register(ctx context.Context, c *store.Customer) error {
	level, err := s.kyc.Level(ctx, c.ID)
	if err != nil {
		return err
	}
	c.KYCLevel = level
	if err := s.repo.CreateCustomer(ctx, c); err != nil {
		return err
	}
	obs.From(ctx).Info("customer registered", zap.String("customer_id", c.ID), zap.Int("kyc_level", level))
	return nil
}

func (s *Wallets) Transfer(ctx context.Context, in TransferInput) (*store.Transfer, error) {
	t := &store.Transfer{ID: uuid.NewString(), FromWallet: in.FromWallet, ToWallet: in.ToWallet, Amount: in.Amount, Currency: in.Currency}
	if err := s.repo.Move(ctx, in.CustomerID, t); err != nil {
		obs.Transfers.WithLabelValues("failed", in.Currency).Inc()
		return nil, err
	}
	obs.Transfers.WithLabelValues("ok", in.Currency).Inc()
	obs.TransferAmount.WithLabelValues(in.Currency).Observe(float64(in.Amount))
	obs.From(ctx).Info("transfer booked", zap.String("transfer_id", t.ID), zap.Int64("amount", t.Amount))
	if err := s.queue.SendReceipt(ctx, t.ID); err != nil {
		obs.From(ctx).Warn("receipt not queued", zap.String("transfer_id", t.ID), zap.Error(err))
	}
	return t, nil
}

func (s *Wallets) Payout(ctx context.Context, in PayoutInput) (*store.Payout, error) {
	p, err := s.repo.ReservePayout(ctx, in.CustomerID, in.ID, in.WalletID, in.Amount)
	if err != nil {
		return nil, err
	}
	err = s.ExecutePayout(ctx, p.ID)
	if errors.Is(err, gobreaker.ErrOpenState) || errors.Is(err, gobreaker.ErrTooManyRequests) {
		obs.From(ctx).Warn("payout partner unavailable, payout queued", zap.String("payout_id", p.ID))
		p.Status = "queued"
		return p, s.queue.PayoutLater(ctx, p.ID)
	}
	return p, err
}

func (s *Wallets) ExecutePayout(ctx context.Context, id string) error {
	p, err := s.repo.Payout(ctx, id)
	if err != nil || p.Status == "sent" {
		return err
	}
	ref, err := s.payouts.Send(ctx, p.ID, p.WalletID, p.Amount)
	if err != nil {
		return err
	}
	return s.repo.MarkSent(ctx, p, ref)
}

func (s *Wallets) Receipt(ctx context.Context, transferID string) error {
	t, err := s.repo.Transfer(ctx, transferID)
	if err != nil {
		return err
	}
	return s.repo.SaveReceipt(ctx, &store.Receipt{ID: uuid.NewString(), TransferID: t.ID})
}
