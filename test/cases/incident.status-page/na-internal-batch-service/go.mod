module git.kassenwerk.dev/rounding

go 1.22
