module example.com/fen

go 1.22

require (
	github.com/labstack/echo/v4 v4.12.0
	golang.org/x/time v0.6.0
)
