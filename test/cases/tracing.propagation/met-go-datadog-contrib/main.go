package main

import (
	"database/sql"
	"net/http"
	"os"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/lib/pq"
	sqltrace "gopkg.in/DataDog/dd-trace-go.v1/contrib/database/sql"
	chitrace "gopkg.in/DataDog/dd-trace-go.v1/contrib/go-chi/chi.v5"
	httptrace "gopkg.in/DataDog/dd-trace-go.v1/contrib/net/http"
	"gopkg.in/DataDog/dd-trace-go.v1/ddtrace/tracer"
)

type server struct {
	db   *sql.DB
	http *http.Client
}

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	var name string
	if err := s.db.QueryRowContext(r.Context(), "select name from h where id = $1", chi.URLParam(r, "id")).Scan(&name); err != nil {
		http.Error(w, "no", 500)
		return
	}
	req, _ := http.NewRequestWithContext(r.Context(), http.MethodGet, "http://stock.internal/"+name, nil)
	res, err := s.http.Do(req)
	if err != nil {
		http.Error(w, "no", 502)
		return
	}
	defer res.Body.Close()
	w.Write([]byte(name))
}

func main() {
	tracer.Start(tracer.WithService("h"), tracer.WithSampler(tracer.NewRateSampler(0.1)))
	defer tracer.Stop()
	sqltrace.Register("postgres", &pq.Driver{})
	db, err := sqltrace.Open("postgres", os.Getenv("DSN"))
	if err != nil {
		panic(err)
	}
	s := &server{db: db, http: httptrace.WrapClient(&http.Client{Timeout: 3 * time.Second})}
	r := chi.NewRouter()
	r.Use(chitrace.Middleware())
	r.Get("/h/{id}", s.show)
	http.ListenAndServe(":8080", r)
}
