module acme.dev/anagram

go 1.22

require (
	github.com/go-chi/chi/v5 v5.0.12
	golang.org/x/time v0.5.0
)
