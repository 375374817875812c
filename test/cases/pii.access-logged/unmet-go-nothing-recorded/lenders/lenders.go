package lenders

import (
	"encoding/json"
	"net/http"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

type Lender struct {
	ID      int64  `json:"id"`
	Name    string `json:"name"`
	Address string `json:"address"`
	Phone   string `json:"phone"`
}

type Handler struct{ DB *pgxpool.Pool }

func (h Handler) Near(w http.ResponseWriter, r *http.Request) {
	rows, err := h.DB.Query(r.Context(), "SELECT id, name, address, phone FROM lenders WHERE postcode = $1", r.FormValue("postcode"))
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	found, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Lender])
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(found)
}

func (h Handler) One(w http.ResponseWriter, r *http.Request) {
	var l Lender
	err := h.DB.QueryRow(r.Context(), "SELECT id, name, address, phone FROM lenders WHERE id = $1", r.PathValue("id")).
		Scan(&l.ID, &l.Name, &l.Address, &l.Phone)
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	_ = json.NewEncoder(w).Encode(l)
}

func (h Handler) Add(w http.ResponseWriter, r *http.Request) {
	_, err := h.DB.Exec(r.Context(), "INSERT INTO lenders (name, address, phone, postcode) VALUES ($1, $2, $3, $4)",
		r.FormValue("name"), r.FormValue("address"), r.FormValue("phone"), r.FormValue("postcode"))
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusCreated)
}
