package main

import (
	"errors"
	"net/http"
	"time"

	"github.com/sony/gobreaker"
)

type payments struct {
	http    *http.Client
	breaker *gobreaker.CircuitBreaker
	base    string
}

func newPayments(base string) *payments {
	return &payments{
		base: base,
		http: &http.Client{Timeout: 3 * time.Second},
		breaker: gobreaker.NewCircuitBreaker(gobreaker.Settings{Name: "payments", Timeout: 30 * time.Second}),
	}
}

func (p *payments) charge(id string) error {
	_, err := p.breaker.Execute(func() (any, error) { return nil, p.post(id) })
	return err
}

func (p *payments) post(id string) error {
	resp, err := p.http.Post(p.base+"/charges/"+id, "application/json", nil)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= http.StatusInternalServerError {
		return errors.New(resp.Status)
	}
	return nil
}
