package main

import (
	"net/http"
	"os"

	_ "github.com/lib/pq"
	"xorm.io/xorm"
)

type Firing struct {
	ID   int64 `xorm:"pk autoincr"`
	Cone string
}

func open() (*xorm.Engine, error) {
	engine, err := xorm.NewEngine("postgres", os.Getenv("KILN_DSN"))
	if err != nil {
		return nil, err
	}
	engine.SetMaxOpenConns(12)
	return engine, nil
}

func main() {
	engine, err := open()
	if err != nil {
		panic(err)
	}
	http.HandleFunc("/firings", func(w http.ResponseWriter, r *http.Request) {
		var all []Firing
		if err := engine.Where("cone = ?", r.FormValue("cone")).Find(&all); err != nil {
			http.Error(w, "later", http.StatusServiceUnavailable)
		}
	})
	_ = http.ListenAndServe(":8080", nil)
}
