module acme.dev/tolls

go 1.22

require (
	github.com/labstack/echo/v4 v4.12.0
	golang.org/x/crypto v0.25.0
	github.com/gorilla/sessions v1.3.0
)
