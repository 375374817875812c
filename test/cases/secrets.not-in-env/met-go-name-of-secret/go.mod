module a
go 1.22
require (
 github.com/aws/aws-sdk-go-v2/service/secretsmanager v1.30.0
 github.com/aws/aws-sdk-go-v2/config v1.27.0
 github.com/jackc/pgx/v5 v5.6.0
)
