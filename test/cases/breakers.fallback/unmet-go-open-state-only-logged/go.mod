module example.com/shop
go 1.22
require github.com/sony/gobreaker v1.0.0
