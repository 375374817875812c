package main

import (
	"context"
	"fmt"
	"io"
	"net/http"

	"github.com/sony/gobreaker"
)

type upstream struct {
	base    string
	http    *http.Client
	breaker *gobreaker.CircuitBreaker
}

func (u *upstream) get(ctx context.Context, path string) ([]byte, error) {
	body, err := u.breaker.Execute(func() (interface{}, error) {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.base+path, nil)
		if err != nil {
			return nil, err
		}
		res, err := u.http.Do(req)
		if err != nil {
			return nil, err
		}
		defer res.Body.Close()
		if res.StatusCode != http.StatusOK {
			return nil, fmt.Errorf("%s answered %d", path, res.StatusCode)
		}
		return io.ReadAll(io.LimitReader(res.Body, 1<<20))
	})
	if err != nil {
		return nil, err
	}
	return body.([]byte), nil
}
