module example.org/board

go 1.22

require (
	github.com/lib/pq v1.10.9
	golang.org/x/crypto v0.24.0
)
