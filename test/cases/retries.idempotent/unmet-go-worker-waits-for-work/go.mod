module example.org/license

go 1.22
