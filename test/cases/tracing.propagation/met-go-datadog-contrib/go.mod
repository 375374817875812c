module example.com/h

go 1.22

require (
	github.com/go-chi/chi/v5 v5.0.12
	gopkg.in/DataDog/dd-trace-go.v1 v1.64.0
)
