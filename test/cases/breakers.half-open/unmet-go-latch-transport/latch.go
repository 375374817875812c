package main

import (
	"errors"
	"net/http"
	"sync/atomic"
)

var errOpen = errors.New("circuit open")

type latch struct {
	next     http.RoundTripper
	failures atomic.Int64
	open     atomic.Bool
}

func (l *latch) RoundTrip(r *http.Request) (*http.Response, error) {
	if l.open.Load() {
		return nil, errOpen
	}
	res, err := l.next.RoundTrip(r)
	if err != nil {
		if l.failures.Add(1) >= 5 {
			l.open.Store(true)
		}
		return nil, err
	}
	l.failures.Store(0)
	return res, nil
}
