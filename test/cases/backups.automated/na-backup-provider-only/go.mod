module example.com/geocode

go 1.22
