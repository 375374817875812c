package fuse

import (
	"errors"
	"sync"
	"time"
)

var ErrBlown = errors.New("fuse blown")

type Fuse struct {
	mu       sync.Mutex
	max      int
	cool     time.Duration
	strikes  int
	blownAt  time.Time
	probing  bool
}

func New(max int, cool time.Duration) *Fuse { return &Fuse{max: max, cool: cool} }

func (f *Fuse) Do(work func() error) error {
	if !f.pass() {
		return ErrBlown
	}
	err := work()
	f.note(err)
	return err
}

func (f *Fuse) pass() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.strikes < f.max {
		return true
	}
	if f.probing || time.Since(f.blownAt) < f.cool {
		return false
	}
	f.probing = true
	return true
}

func (f *Fuse) note(err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.probing = false
	if err == nil {
		f.strikes = 0
		return
	}
	f.strikes++
	f.blownAt = time.Now()
}
