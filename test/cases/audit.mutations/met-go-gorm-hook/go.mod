module x
go 1.22
require (
	gorm.io/gorm v1.25.11
	gorm.io/driver/postgres v1.5.9
)
