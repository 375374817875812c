package upstream

import (
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/sony/gobreaker"
)

type Upstream struct {
	base string
	hc   *http.Client
	cb   *gobreaker.CircuitBreaker
}

func New(name, base string) *Upstream {
	return &Upstream{base, &http.Client{Timeout: 2 * time.Second}, gobreaker.NewCircuitBreaker(gobreaker.Settings{Name: name})}
}

func (u *Upstream) Get(path string) ([]byte, error) {
	v, err := u.cb.Execute(func() (any, error) {
		resp, err := u.hc.Get(u.base + path)
		if err != nil {
			return nil, err
		}
		defer resp.Body.Close()
		if resp.StatusCode >= 500 {
			return nil, fmt.Errorf("status %d", resp.StatusCode)
		}
		return io.ReadAll(resp.Body)
	})
	if err != nil {
		return nil, err
	}
	return v.([]byte), nil
}
