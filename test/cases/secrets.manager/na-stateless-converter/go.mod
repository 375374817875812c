module git.measures.dev/units

go 1.22
