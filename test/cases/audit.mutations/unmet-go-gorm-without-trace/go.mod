module example.com/app

go 1.22

require (
	gorm.io/gorm v1.25.10
	gorm.io/driver/postgres v1.5.9
)
