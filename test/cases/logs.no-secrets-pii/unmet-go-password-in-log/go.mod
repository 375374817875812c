module acme.dev/ledgers

go 1.22

require (
	github.com/gin-gonic/gin v1.10.0
	golang.org/x/crypto v0.25.0
	go.uber.org/zap v1.27.0
)
