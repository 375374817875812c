package reqid

import (
	"context"
	"log/slog"
	"net/http"

	"github.com/go-chi/chi/v5/middleware"
)

type handler struct{ slog.Handler }

func (h handler) Handle(ctx context.Context, r slog.Record) error {
	if id := middleware.GetReqID(ctx); id != "" {
		r.AddAttrs(slog.String("request_id", id))
	}
	return h.Handler.Handle(ctx, r)
}

func Wrap(h slog.Handler) slog.Handler { return handler{h} }

type Transport struct{ Next http.RoundTripper }

func (t Transport) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set(middleware.RequestIDHeader, middleware.GetReqID(r.Context()))
	return t.Next.RoundTrip(r)
}
