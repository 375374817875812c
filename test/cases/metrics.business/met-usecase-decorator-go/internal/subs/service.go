package subs

import (
	"context"
	"errors"
	"sync"
)

type Service interface {
	Start(ctx context.Context, customer, plan string) (cents int, err error)
	Cancel(ctx context.Context, customer string) error
}

var ErrUnknown = errors.New("unknown plan or customer")

type memory struct {
	mu     sync.Mutex
	prices map[string]int
	active map[string]string
}

func New(prices map[string]int) Service {
	return &memory{prices: prices, active: map[string]string{}}
}

func (m *memory) Start(_ context.Context, customer, plan string) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	cents, ok := m.prices[plan]
	if !ok {
		return 0, ErrUnknown
	}
	m.active[customer] = plan
	return cents, nil
}

func (m *memory) Cancel(_ context.Context, customer string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, ok := m.active[customer]; !ok {
		return ErrUnknown
	}
	delete(m.active, customer)
	return nil
}
