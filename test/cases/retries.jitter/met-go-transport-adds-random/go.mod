module example.com/vines

go 1.23
