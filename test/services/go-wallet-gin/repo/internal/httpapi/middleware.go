package httpapi

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/gin-contrib/requestid"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
	"go.uber.org/zap"

	"github.com/pebblepay/go-wallet-gin/internal/clients"
	obs "github.com/pebblepay/go-wallet-gin/internal/observability"
	"github.com/pebblepay/go-wallet-gin/internal/store"
)

const (
	subjectKey = "subject"
	rolesKey   = "roles"
)

type claims struct {
	Roles []string `json:"roles"`
	jwt.RegisteredClaims
}

func Deadline(d time.Duration) gin.HandlerFunc {
	return func(c *gin.Context) {
		ctx, cancel := context.WithTimeout(c.Request.Context(), d)
		defer cancel()
		c.Request = c.Request.WithContext(ctx)
		c.Next()
	}
}

// AccessLog binds a child logger to the context and writes one line per request.
func AccessLog(base *zap.Logger) gin.HandlerFunc {
	return func(c *gin.Context) {
		start := time.Now()
		rid := requestid.Get(c)
		ctx := clients.WithRequestID(c.Request.Context(), rid)
		c.Request = c.Request.WithContext(obs.Into(ctx, base.With(zap.String("request_id", rid))))
		c.Next()
		obs.From(c.Request.Context()).Info("http request",
			zap.String("method", c.Request.Method),
			zap.String("route", c.FullPath()),
			zap.Int("status", c.Writer.Status()),
			zap.Duration("took", time.Since(start)))
	}
}

func Errors() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Next()
		last := c.Errors.Last()
		if last == nil {
			return
		}
		err, log := last.Err, obs.From(c.Request.Context())
		status := http.StatusInternalServerError
		switch {
		case errors.Is(err, store.ErrNotFound):
			status = http.StatusNotFound
		case errors.Is(err, store.ErrInsufficientFunds):
			status = http.StatusConflict
		case errors.Is(err, context.DeadlineExceeded):
			status = http.StatusGatewayTimeout
		}
		if status >= 500 {
			span := trace.SpanFromContext(c.Request.Context())
			span.RecordError(err)
			span.SetStatus(codes.Error, err.Error())
			log.Error("request failed", zap.String("route", c.FullPath()), zap.Error(err),
				zap.Bool("timeout", status == http.StatusGatewayTimeout))
		} else {
			log.Warn("request rejected", zap.String("route", c.FullPath()), zap.Error(err))
		}
		c.JSON(status, gin.H{"error": http.StatusText(status)})
	}
}

func Authenticate(keys jwt.Keyfunc, audience string) gin.HandlerFunc {
	parser := jwt.NewParser(jwt.WithAudience(audience), jwt.WithExpirationRequired(), jwt.WithValidMethods([]string{"RS256"}))
	return func(c *gin.Context) {
		raw, ok := strings.CutPrefix(c.GetHeader("Authorization"), "Bearer ")
		var cl claims
		if _, err := parser.ParseWithClaims(raw, &cl, keys); !ok || err != nil {
			obs.From(c.Request.Context()).Warn("authentication failed", zap.String("client_ip", c.ClientIP()), zap.Error(err))
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Set(subjectKey, cl.Subject)
		c.Set(rolesKey, cl.Roles)
		ctx := store.WithActor(c.Request.Context(), cl.Subject)
		c.Request = c.Request.WithContext(obs.Into(ctx, obs.From(ctx).With(zap.String("user_id", cl.Subject))))
		c.Next()
	}
}

func RequireRole(role string) gin.HandlerFunc {
	return func(c *gin.Context) {
		if !slices.Contains(c.GetStringSlice(rolesKey), role) {
			obs.From(c.Request.Context()).Warn("authorization denied", zap.String("role", role))
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		c.Next()
	}
}
