package tracing

import (
	"context"
	"net/http"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

func Start(ctx context.Context, name string) (context.Context, func(*error)) {
	ctx, span := otel.Tracer("loft").Start(ctx, name)
	return ctx, func(errp *error) {
		if errp != nil && *errp != nil {
			span.RecordError(*errp)
			span.SetStatus(codes.Error, (*errp).Error())
		}
		span.End()
	}
}

type HandlerFunc func(http.ResponseWriter, *http.Request) error

func Handle(name string, h HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		parent := otel.GetTextMapPropagator().Extract(r.Context(), propagation.HeaderCarrier(r.Header))
		ctx, end := Start(parent, name)
		var err error
		defer func() { end(&err) }()
		if err = h(w, r.WithContext(ctx)); err != nil {
			http.Error(w, "internal", http.StatusInternalServerError)
		}
	}
}

var _ trace.Span
