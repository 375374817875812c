package rpc

import (
	"context"
	"errors"
	"net/http"
	"slices"

	"connectrpc.com/authn"
	"connectrpc.com/connect"
	"github.com/golang-jwt/jwt/v5"
)

type Principal struct {
	Subject string
	Tenant  string
	Roles   []string
}

type tokenClaims struct {
	Tenant string   `json:"tenant"`
	Roles  []string `json:"roles"`
	jwt.RegisteredClaims
}

// verifier checks the bearer token of the customer portal and of the mobile app.
func verifier(keys jwt.Keyfunc) authn.AuthFunc {
	parser := jwt.NewParser(jwt.WithValidMethods([]string{"RS256", "ES256"}), jwt.WithoutClaimsValidation())
	return func(_ context.Context, req *http.Request) (any, error) {
		raw, ok := authn.BearerToken(req)
		if !ok {
			return nil, authn.Errorf("missing bearer token")
		}
		var c tokenClaims
		if _, err := parser.ParseWithClaims(raw, &c, keys); err != nil {
			return nil, authn.Errorf("invalid token")
		}
		return Principal{Subject: c.Subject, Tenant: c.Tenant, Roles: c.Roles}, nil
	}
}

func caller(ctx context.Context) Principal {
	p, _ := authn.GetInfo(ctx).(Principal)
	return p
}

func needs(ctx context.Context, role string) error {
	if slices.Contains(caller(ctx).Roles, role) {
		return nil
	}
	return connect.NewError(connect.CodePermissionDenied, errors.New("role required: "+role))
}
