module example.com/lottery/draws

go 1.23

require (
	github.com/jackc/pgx/v5 v5.7.1
	gocloud.dev v0.40.0
)
