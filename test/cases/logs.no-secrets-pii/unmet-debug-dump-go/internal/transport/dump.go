package transport

import (
	"log/slog"
	"net/http"
	"net/http/httputil"
	"os"
)

type dumping struct{ next http.RoundTripper }

func New(next http.RoundTripper) http.RoundTripper {
	if os.Getenv("HTTP_DEBUG") == "1" {
		return dumping{next}
	}
	return next
}

func (d dumping) RoundTrip(r *http.Request) (*http.Response, error) {
	if raw, err := httputil.DumpRequestOut(r, true); err == nil {
		slog.Info("outbound request", "raw", string(raw))
	}
	return d.next.RoundTrip(r)
}
