module acme.dev/stalls

go 1.22

require (
	github.com/hashicorp/golang-lru/v2 v2.0.7
	github.com/jackc/pgx/v5 v5.6.0
	github.com/gin-gonic/gin v1.10.0
)
