package tariff

import (
	"encoding/json"
	"log/slog"
	"net/http"

	"github.com/jackc/pgx/v5/pgxpool"
)

type Handler struct {
	db      *pgxpool.Pool
	http    *http.Client
	holiday string
}

func NewHandler(db *pgxpool.Pool, c *http.Client, holiday string) *Handler {
	return &Handler{db: db, http: c, holiday: holiday}
}

func (h *Handler) Get(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	var cents int
	err := h.db.QueryRow(ctx, "select cents from tariff where zone = $1", r.PathValue("zone")).Scan(&cents)
	if err != nil {
		slog.ErrorContext(ctx, "tariff query", "err", err)
		http.Error(w, "unavailable", http.StatusServiceUnavailable)
		return
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, h.holiday+"/today", nil)
	if err != nil {
		http.Error(w, "internal", http.StatusInternalServerError)
		return
	}
	res, err := h.http.Do(req)
	if err != nil {
		slog.ErrorContext(ctx, "holiday lookup", "err", err)
		http.Error(w, "unavailable", http.StatusServiceUnavailable)
		return
	}
	defer res.Body.Close()
	if res.StatusCode == http.StatusOK {
		cents = cents / 2
	}
	_ = json.NewEncoder(w).Encode(map[string]int{"cents": cents})
}
