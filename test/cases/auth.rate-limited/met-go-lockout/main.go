package main

import (
	"net/http"
	"os"

	"acme.dev/tolls/lock"
	"github.com/gorilla/sessions"
	"github.com/labstack/echo/v4"
	"golang.org/x/crypto/bcrypt"
)

func main() {
	key, _ := os.ReadFile("/run/secrets/session")
	store := sessions.NewCookieStore(key)
	store.Options.MaxAge = 3600
	users := map[string][]byte{}
	guard := lock.New()
	e := echo.New()
	e.POST("/login", func(c echo.Context) error {
		name := c.FormValue("name")
		if guard.Blocked(name) {
			return c.NoContent(http.StatusTooManyRequests)
		}
		if bcrypt.CompareHashAndPassword(users[name], []byte(c.FormValue("password"))) != nil {
			guard.Failed(name)
			return c.NoContent(http.StatusUnauthorized)
		}
		s, _ := store.Get(c.Request(), "tolls")
		s.Values["user"] = name
		return s.Save(c.Request(), c.Response())
	})
	e.GET("/tolls", func(c echo.Context) error {
		s, _ := store.Get(c.Request(), "tolls")
		if s.Values["user"] == nil {
			return c.NoContent(http.StatusUnauthorized)
		}
		return c.JSON(200, []string{})
	})
	e.Logger.Fatal(e.Start(":8080"))
}
