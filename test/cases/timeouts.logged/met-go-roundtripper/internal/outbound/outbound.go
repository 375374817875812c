package outbound

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"time"
)

type observed struct {
	next http.RoundTripper
	log  *slog.Logger
}

func (o observed) RoundTrip(r *http.Request) (*http.Response, error) {
	began := time.Now()
	res, err := o.next.RoundTrip(r)
	var ne net.Error
	if errors.Is(err, context.DeadlineExceeded) || (errors.As(err, &ne) && ne.Timeout()) {
		o.log.ErrorContext(r.Context(), "outbound timeout",
			"host", r.URL.Host, "path", r.URL.Path, "method", r.Method,
			"elapsed_ms", time.Since(began).Milliseconds())
	}
	return res, err
}

func Client(log *slog.Logger) *http.Client {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.ResponseHeaderTimeout = 3 * time.Second
	return &http.Client{Transport: observed{next: t, log: log}, Timeout: 5 * time.Second}
}
