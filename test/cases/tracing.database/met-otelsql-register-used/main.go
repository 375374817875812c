package main

import (
	"context"
	"database/sql"
	"net/http"
	"os"

	"github.com/XSAM/otelsql"
	_ "github.com/lib/pq"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/trace"
)

func open() (*sql.DB, error) {
	driver, err := otelsql.Register("postgres")
	if err != nil {
		return nil, err
	}
	return sql.Open(driver, os.Getenv("DSN"))
}

func main() {
	exp, _ := otlptracehttp.New(context.Background())
	otel.SetTracerProvider(trace.NewTracerProvider(trace.WithBatcher(exp)))
	otel.SetTextMapPropagator(propagation.TraceContext{})
	db, _ := open()
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := db.ExecContext(r.Context(), "select 1"); err != nil {
			w.WriteHeader(500)
		}
	})
	http.ListenAndServe(":8080", otelhttp.NewHandler(h, "x"))
}
