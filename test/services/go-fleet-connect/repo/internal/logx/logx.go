package logx

import (
	"context"
	"io"
	"log/slog"
	"sync"

	"go.opentelemetry.io/otel/trace"
)

type (
	idKey    struct{}
	eventKey struct{}
)

// Event gathers what a handler wants to see on the line that closes the call.
type Event struct {
	mu    sync.Mutex
	attrs []slog.Attr
}

func (e *Event) Attrs() []slog.Attr {
	e.mu.Lock()
	defer e.mu.Unlock()
	return append([]slog.Attr(nil), e.attrs...)
}

func WithEvent(ctx context.Context) (context.Context, *Event) {
	e := &Event{}
	return context.WithValue(ctx, eventKey{}, e), e
}

func Add(ctx context.Context, attrs ...slog.Attr) {
	if e, ok := ctx.Value(eventKey{}).(*Event); ok {
		e.mu.Lock()
		e.attrs = append(e.attrs, attrs...)
		e.mu.Unlock()
	}
}

func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, idKey{}, id)
}

func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(idKey{}).(string)
	return id
}

var hidden = map[string]bool{
	"full_name": true, "phone": true, "email": true, "licence_number": true,
	"authorization": true, "password": true, "token": true, "home_address": true,
}

type contextHandler struct {
	slog.Handler
	project string
}

func (h contextHandler) Handle(ctx context.Context, r slog.Record) error {
	if id := RequestID(ctx); id != "" {
		r.AddAttrs(slog.String("request_id", id))
	}
	if sc := trace.SpanContextFromContext(ctx); sc.IsValid() {
		r.AddAttrs(
			slog.String("logging.googleapis.com/trace", "projects/"+h.project+"/traces/"+sc.TraceID().String()),
			slog.String("logging.googleapis.com/spanId", sc.SpanID().String()),
		)
	}
	return h.Handler.Handle(ctx, r)
}

func (h contextHandler) WithAttrs(as []slog.Attr) slog.Handler {
	return contextHandler{h.Handler.WithAttrs(as), h.project}
}

func (h contextHandler) WithGroup(name string) slog.Handler {
	return contextHandler{h.Handler.WithGroup(name), h.project}
}

func Install(w io.Writer, project string) {
	inner := slog.NewJSONHandler(w, &slog.HandlerOptions{
		Level: slog.LevelInfo,
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			switch {
			case hidden[a.Key]:
				return slog.String(a.Key, "[hidden]")
			case a.Key == slog.LevelKey:
				a.Key = "severity"
			case a.Key == slog.MessageKey:
				a.Key = "message"
			}
			return a
		},
	})
	slog.SetDefault(slog.New(contextHandler{inner, project}))
}
