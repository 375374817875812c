module example.org/pay

go 1.23
