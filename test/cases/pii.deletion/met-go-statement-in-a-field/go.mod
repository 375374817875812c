module example.com/quay

go 1.23

require (
	github.com/jmoiron/sqlx v1.4.0
	github.com/knadh/goyesql/v2 v2.2.0
	github.com/lib/pq v1.10.9
	github.com/labstack/echo/v4 v4.12.0
)
