package main

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

type handlers struct {
	pool   *pgxpool.Pool
	pollen *pollen
}

func (h *handlers) show(w http.ResponseWriter, r *http.Request) {
	ctx, id := r.Context(), chi.URLParam(r, "id")

	var name, region string
	err := h.pool.QueryRow(ctx, "select name, region from orchards where id = $1", id).Scan(&name, &region)
	if errors.Is(err, pgx.ErrNoRows) {
		http.NotFound(w, r)
		return
	}
	if err != nil {
		slog.ErrorContext(ctx, "load orchard", "orchard", id, "err", err)
		http.Error(w, "unavailable", http.StatusServiceUnavailable)
		return
	}
	level, err := h.pollen.level(ctx, region)
	if err != nil {
		slog.ErrorContext(ctx, "pollen level", "orchard", id, "region", region, "err", err)
		http.Error(w, "unavailable", http.StatusBadGateway)
		return
	}
	json.NewEncoder(w).Encode(map[string]any{"name": name, "pollen": level})
}
