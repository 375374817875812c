module x
go 1.22
require (
	github.com/jackc/pgx/v5 v5.6.0
	gorm.io/gorm v1.25.11
	gorm.io/driver/postgres v1.5.9
)
