module git.moorings.dev/anchor

go 1.22
