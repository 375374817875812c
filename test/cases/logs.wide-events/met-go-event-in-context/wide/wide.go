package wide

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
	"sync"
	"time"
)

type key struct{}

type Event struct {
	mu    sync.Mutex
	attrs []slog.Attr
}

func Add(ctx context.Context, attrs ...slog.Attr) {
	if e, ok := ctx.Value(key{}).(*Event); ok {
		e.mu.Lock()
		defer e.mu.Unlock()
		e.attrs = append(e.attrs, attrs...)
	}
}

type recorder struct {
	http.ResponseWriter
	status int
}

func (r *recorder) WriteHeader(code int) {
	r.status = code
	r.ResponseWriter.WriteHeader(code)
}

func Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get("X-Request-Id")
		if id == "" {
			id = rand.Text()
		}
		event := &Event{attrs: []slog.Attr{slog.String("request_id", id), slog.String("method", r.Method), slog.String("path", r.URL.Path)}}
		rec := &recorder{ResponseWriter: w, status: 200}
		start := time.Now()
		defer func() {
			event.attrs = append(event.attrs, slog.Int("status", rec.status), slog.Duration("duration", time.Since(start)))
			slog.LogAttrs(r.Context(), slog.LevelInfo, "request", event.attrs...)
		}()
		next.ServeHTTP(rec, r.WithContext(context.WithValue(r.Context(), key{}, event)))
	})
}
