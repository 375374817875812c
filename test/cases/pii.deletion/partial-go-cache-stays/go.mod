module x

go 1.22

require (
	github.com/jackc/pgx/v5 v5.5.0
	github.com/redis/go-redis/v9 v9.5.0
	github.com/aws/aws-sdk-go-v2/service/s3 v1.50.0
)
