package outbound

import (
	"errors"
	"log/slog"
	"net"
	"net/http"
	"time"
)

type logged struct{ next http.RoundTripper }

func (l logged) RoundTrip(r *http.Request) (*http.Response, error) {
	start := time.Now()
	resp, err := l.next.RoundTrip(r)
	if err != nil {
		var ne net.Error
		slog.ErrorContext(r.Context(), "outbound call failed",
			"method", r.Method, "host", r.URL.Host, "path", r.URL.Path,
			"timeout", errors.As(err, &ne) && ne.Timeout(),
			"ms", time.Since(start).Milliseconds(), "err", err)
	}
	return resp, err
}

func Client() *http.Client {
	return &http.Client{Timeout: 4 * time.Second, Transport: logged{http.DefaultTransport}}
}
