module acme.dev/kiosk

go 1.22

require (
	go.uber.org/zap v1.27.0
	github.com/go-chi/chi/v5 v5.0.12
)
