package breaker

import (
	"errors"
	"sync"
	"time"
)

var ErrOpen = errors.New("circuit open")

type state int

const (
	closed state = iota
	open
	halfOpen
)

type Breaker struct {
	mu        sync.Mutex
	state     state
	failures  int
	threshold int
	coolDown  time.Duration
	openedAt  time.Time
}

func New(threshold int, coolDown time.Duration) *Breaker {
	return &Breaker{threshold: threshold, coolDown: coolDown}
}

func (b *Breaker) Allow() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch b.state {
	case open:
		if time.Since(b.openedAt) < b.coolDown {
			return ErrOpen
		}
		b.state = halfOpen
		return nil
	case halfOpen:
		return ErrOpen
	}
	return nil
}

func (b *Breaker) Report(err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err == nil {
		b.state = closed
		b.failures = 0
		return
	}
	b.failures++
	if b.state == halfOpen || b.failures >= b.threshold {
		b.state = open
		b.openedAt = time.Now()
	}
}
