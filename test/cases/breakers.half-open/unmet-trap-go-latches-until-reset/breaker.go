package main

import (
	"errors"
	"sync"
)

var errTripped = errors.New("breaker is open")

type breaker struct {
	mu       sync.Mutex
	limit    int
	failures int
	tripped  bool
}

func (b *breaker) do(call func() error) error {
	b.mu.Lock()
	tripped := b.tripped
	b.mu.Unlock()
	if tripped {
		return errTripped
	}

	err := call()

	b.mu.Lock()
	defer b.mu.Unlock()
	if err == nil {
		b.failures = 0
		return nil
	}
	b.failures++
	if b.failures >= b.limit {
		b.tripped = true
	}
	return err
}

func (b *breaker) reset() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.failures, b.tripped = 0, false
}
