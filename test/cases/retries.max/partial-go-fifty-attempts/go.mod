module quill.press/proofs

go 1.22

require (
	github.com/avast/retry-go/v4 v4.6.0
	github.com/gin-gonic/gin v1.10.0
)
