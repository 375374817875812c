package rates

import (
	"io"
	"log/slog"
	"net/http"

	"github.com/go-chi/chi/v5"
)

type Desk struct {
	client *http.Client
	base   string
}

func NewDesk(client *http.Client, base string) *Desk { return &Desk{client: client, base: base} }

func (d *Desk) Quote(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	pair := chi.URLParam(r, "pair")

	req, err := http.NewRequestWithContext(ctx, http.MethodGet, d.base+"/spot/"+pair, nil)
	if err != nil {
		slog.ErrorContext(ctx, "bad pair", "pair", pair, "error", err)
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	res, err := d.client.Do(req)
	if err != nil {
		slog.ErrorContext(ctx, "rates unreachable", "pair", pair, "error", err)
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer res.Body.Close()

	slog.InfoContext(ctx, "quoted", "pair", pair, "upstream_status", res.StatusCode)
	w.WriteHeader(res.StatusCode)
	_, _ = io.Copy(w, res.Body)
}
