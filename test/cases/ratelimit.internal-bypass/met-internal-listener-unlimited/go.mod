module example.com/larch/catalog

go 1.22

require (
	github.com/go-chi/chi/v5 v5.1.0
	github.com/go-chi/httprate v0.14.1
)
