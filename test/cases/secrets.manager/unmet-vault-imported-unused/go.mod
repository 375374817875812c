module a
go 1.22
require (
 github.com/hashicorp/vault/api v1.14.0
 github.com/jackc/pgx/v5 v5.6.0
)
