package main

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/google/uuid"
	"go.opentelemetry.io/otel"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"example.com/h/logging"
)

var client = &http.Client{Timeout: 2 * time.Second}

func withRequestID(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get("X-Request-Id")
		if id == "" {
			id = uuid.NewString()
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), logging.RequestID, id)))
	})
}

func withUser(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, err := verify(r.Header.Get("Authorization"))
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), logging.UserID, user)))
	})
}

func verify(token string) (string, error) { return token, nil }

type statusWriter struct {
	http.ResponseWriter
	status int
}

func (s *statusWriter) WriteHeader(code int) { s.status = code; s.ResponseWriter.WriteHeader(code) }

func accessLog(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		sw := &statusWriter{ResponseWriter: w, status: 200}
		next.ServeHTTP(sw, r)
		slog.InfoContext(r.Context(), "request", "route", chi.RouteContext(r.Context()).RoutePattern(), "status", sw.status, "duration_ms", time.Since(start).Milliseconds(), "tenant", r.Header.Get("X-Tenant"), "plan", r.Header.Get("X-Plan"))
	})
}

func share(w http.ResponseWriter, r *http.Request) {
	req, err := http.NewRequestWithContext(r.Context(), http.MethodPost, "http://mail.internal/send", nil)
	if err != nil {
		slog.ErrorContext(r.Context(), "share failed", "error", err)
		http.Error(w, "no", 500)
		return
	}
	req.Header.Set("X-Request-Id", r.Context().Value(logging.RequestID).(string))
	res, err := client.Do(req)
	if err != nil {
		slog.ErrorContext(r.Context(), "share failed", "error", err)
		http.Error(w, "no", 502)
		return
	}
	res.Body.Close()
	slog.InfoContext(r.Context(), "note shared", "note", chi.URLParam(r, "id"))
	w.WriteHeader(204)
}

func main() {
	logging.Setup()
	otel.SetTracerProvider(sdktrace.NewTracerProvider())
	r := chi.NewRouter()
	r.Use(withRequestID, withUser, accessLog)
	r.Post("/notes/{id}/share", share)
	if err := http.ListenAndServe(":8080", r); err != nil {
		slog.Error("stopped", "error", err)
	}
}
