package rpc

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"connectrpc.com/authn"
	"connectrpc.com/connect"
	"connectrpc.com/grpchealth"
	"connectrpc.com/otelconnect"
	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"gitlab.com/haulwright/fleet/gen/fleet/v1/fleetv1connect"
	"gitlab.com/haulwright/fleet/internal/logx"
)

const callBudget = 10 * time.Second

func NewHandler(svc *Fleet, keys jwt.Keyfunc) (http.Handler, error) {
	tele, err := otelconnect.NewInterceptor(otelconnect.WithTrustRemote())
	if err != nil {
		return nil, err
	}
	api := http.NewServeMux()
	api.Handle(fleetv1connect.NewFleetServiceHandler(svc,
		connect.WithInterceptors(tele, requestID(), events(), budget(callBudget)),
		connect.WithReadMaxBytes(1<<20),
	))

	root := http.NewServeMux()
	root.Handle(grpchealth.NewHandler(grpchealth.NewStaticChecker(fleetv1connect.FleetServiceName)))
	root.Handle("/", authn.NewMiddleware(verifier(keys)).Wrap(api))
	return root, nil
}

func requestID() connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			id := req.Header().Get("X-Request-Id")
			if id == "" {
				id = uuid.NewString()
			}
			return next(logx.WithRequestID(ctx, id), req)
		}
	}
}

func budget(d time.Duration) connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			ctx, cancel := context.WithTimeout(ctx, d)
			defer cancel()
			return next(ctx, req)
		}
	}
}

// events writes one line per call, with whatever the handler added to it.
func events() connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			start := time.Now()
			ctx, ev := logx.WithEvent(ctx)
			res, err := next(ctx, req)

			level, code := slog.LevelInfo, "ok"
			attrs := append(ev.Attrs(), slog.String("procedure", req.Spec().Procedure), slog.Duration("duration", time.Since(start)))
			if err != nil {
				c := connect.CodeOf(err)
				if errors.Is(err, context.DeadlineExceeded) {
					c = connect.CodeDeadlineExceeded
				}
				code = c.String()
				attrs = append(attrs, slog.Any("error", err))
				switch c {
				case connect.CodeInvalidArgument, connect.CodeNotFound, connect.CodePermissionDenied, connect.CodeAlreadyExists:
					level = slog.LevelWarn
				default:
					level = slog.LevelError
					span := trace.SpanFromContext(ctx)
					span.RecordError(err)
					span.SetStatus(codes.Error, code)
				}
			}
			slog.LogAttrs(ctx, level, "rpc", append(attrs, slog.String("status", code))...)
			return res, err
		}
	}
}
