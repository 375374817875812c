module example.com/quotes

go 1.22

require (
	cloud.google.com/go/cloudsqlconn v1.13.1
	github.com/jackc/pgx/v5 v5.6.0
)
