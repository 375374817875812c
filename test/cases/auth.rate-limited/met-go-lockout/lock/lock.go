package lock

import (
	"sync"
	"time"
)

const (
	maxFailures = 5
	window      = 15 * time.Minute
)

type Lock struct {
	mu   sync.Mutex
	fail map[string][]time.Time
}

func New() *Lock { return &Lock{fail: map[string][]time.Time{}} }

func (l *Lock) Blocked(name string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	kept := l.fail[name][:0]
	for _, t := range l.fail[name] {
		if time.Since(t) < window {
			kept = append(kept, t)
		}
	}
	l.fail[name] = kept
	return len(kept) >= maxFailures
}

func (l *Lock) Failed(name string) {
	l.mu.Lock()
	l.fail[name] = append(l.fail[name], time.Now())
	l.mu.Unlock()
}
