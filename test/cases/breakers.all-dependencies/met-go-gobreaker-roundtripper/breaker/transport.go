package breaker

import (
	"net/http"
	"time"

	"github.com/sony/gobreaker/v2"
)

type Transport struct {
	next http.RoundTripper
	cb   *gobreaker.CircuitBreaker[*http.Response]
}

func Wrap(name string, next http.RoundTripper) *Transport {
	return &Transport{next: next, cb: gobreaker.NewCircuitBreaker[*http.Response](gobreaker.Settings{Name: name, Timeout: 30 * time.Second})}
}

func (t *Transport) RoundTrip(req *http.Request) (*http.Response, error) {
	return t.cb.Execute(func() (*http.Response, error) { return t.next.RoundTrip(req) })
}
