module example.com/ledger
go 1.22
require (
	gorm.io/gorm v1.25.12
	gorm.io/driver/postgres v1.5.9
)
