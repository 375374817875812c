module example.com/tide

go 1.22
