package account

import (
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/labstack/echo/v4"
)

type Handler struct {
	key     []byte
	members *Members
}

func NewHandler(key []byte) *Handler { return &Handler{key: key, members: OpenMembers()} }

func (h *Handler) Login(c echo.Context) error {
	m, ok := h.members.Verify(c.FormValue("email"), c.FormValue("password"))
	if !ok {
		return echo.ErrUnauthorized
	}
	return h.issue(c, m)
}

func (h *Handler) Refresh(c echo.Context) error {
	m, ok := h.members.ByRefreshToken(c.FormValue("refresh_token"))
	if !ok {
		return echo.ErrUnauthorized
	}
	return h.issue(c, m)
}

func (h *Handler) Reset(c echo.Context) error {
	h.members.SendReset(c.FormValue("email"))
	return c.NoContent(http.StatusAccepted)
}

func (h *Handler) Desks(c echo.Context) error {
	return c.JSON(http.StatusOK, h.members.FreeDesks())
}

func (h *Handler) issue(c echo.Context, member string) error {
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject: member, ExpiresAt: jwt.NewNumericDate(time.Now().Add(30 * time.Minute)),
	})
	s, err := t.SignedString(h.key)
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, map[string]string{"access_token": s})
}
