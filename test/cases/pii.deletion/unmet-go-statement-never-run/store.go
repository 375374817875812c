package main

import "github.com/jmoiron/sqlx"

type statements struct {
	AddSailor    *sqlx.Stmt `query:"add-sailor"`
	RemoveSailor *sqlx.Stmt `query:"remove-sailor"`
}

type store struct {
	q *statements
}

func (s *store) add(email, name string) error {
	_, err := s.q.AddSailor.Exec(email, name)
	return err
}
