package catalog

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/redis/go-redis/v9"
)

const productTTL = 5 * time.Minute

type Catalog struct {
	DB    *pgxpool.Pool
	Cache *redis.Client
}

func (c Catalog) Product(w http.ResponseWriter, r *http.Request) {
	ctx, key := r.Context(), "product:"+chi.URLParam(r, "id")
	if hit, err := c.Cache.Get(ctx, key).Bytes(); err == nil {
		_, _ = w.Write(hit)
		return
	}
	var body []byte
	err := c.DB.QueryRow(ctx, `SELECT to_json(p) FROM products p WHERE id = $1`, chi.URLParam(r, "id")).Scan(&body)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	c.Cache.Set(ctx, key, body, productTTL)
	_, _ = w.Write(body)
}

func (c Catalog) Search(w http.ResponseWriter, r *http.Request) {
	rows, err := c.DB.Query(r.Context(),
		`SELECT name FROM products WHERE document @@ plainto_tsquery($1) LIMIT 40`, r.URL.Query().Get("q"))
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(names)
}
