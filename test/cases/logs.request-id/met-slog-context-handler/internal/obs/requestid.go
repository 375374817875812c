package obs

import (
	"context"
	"log/slog"
	"net/http"

	"github.com/go-chi/chi/v5/middleware"
)

type handler struct{ slog.Handler }

// WithRequestID wraps h so that records of a request carry its id.
func WithRequestID(h slog.Handler) slog.Handler { return handler{h} }

func (h handler) Handle(ctx context.Context, rec slog.Record) error {
	if id := middleware.GetReqID(ctx); id != "" {
		rec.AddAttrs(slog.String("request_id", id))
	}
	return h.Handler.Handle(ctx, rec)
}

func (h handler) WithAttrs(as []slog.Attr) slog.Handler { return handler{h.Handler.WithAttrs(as)} }
func (h handler) WithGroup(name string) slog.Handler    { return handler{h.Handler.WithGroup(name)} }

type transport struct{ next http.RoundTripper }

// ForwardRequestID sends the id of the request in hand to the next service.
func ForwardRequestID(next http.RoundTripper) http.RoundTripper { return transport{next} }

func (t transport) RoundTrip(req *http.Request) (*http.Response, error) {
	if id := middleware.GetReqID(req.Context()); id != "" {
		req = req.Clone(req.Context())
		req.Header.Set("X-Request-Id", id)
	}
	return t.next.RoundTrip(req)
}
