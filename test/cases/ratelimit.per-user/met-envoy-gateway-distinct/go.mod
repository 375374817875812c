module git.wortwerk.dev/translate

go 1.22
