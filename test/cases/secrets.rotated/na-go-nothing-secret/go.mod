module example.com/papersizes

go 1.22
