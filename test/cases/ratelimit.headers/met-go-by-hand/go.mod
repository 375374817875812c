module example.com/fen

go 1.22
