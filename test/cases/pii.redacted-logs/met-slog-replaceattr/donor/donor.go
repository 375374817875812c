package donor

import (
	"encoding/json"
	"log/slog"
	"net/http"

	"github.com/jackc/pgx/v5/pgxpool"
)

type Donor struct {
	ID       int64  `json:"id"`
	FullName string `json:"full_name"`
	Email    string `json:"email"`
	IBAN     string `json:"iban"`
}

func (d Donor) LogValue() slog.Value {
	return slog.GroupValue(slog.Int64("id", d.ID))
}

func Register(pool *pgxpool.Pool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var d Donor
		if err := json.NewDecoder(r.Body).Decode(&d); err != nil {
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
		err := pool.QueryRow(r.Context(), `INSERT INTO donors (full_name, email, iban) VALUES ($1, $2, $3) RETURNING id`,
			d.FullName, d.Email, d.IBAN).Scan(&d.ID)
		if err != nil {
			slog.Error("donor not stored", "email", d.Email)
			http.Error(w, "internal error", http.StatusInternalServerError)
			return
		}
		slog.Info("donor registered", "donor", d, "email", d.Email)
		w.WriteHeader(http.StatusCreated)
	}
}
