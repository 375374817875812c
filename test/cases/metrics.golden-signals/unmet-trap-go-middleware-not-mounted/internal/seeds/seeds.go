package seeds

import (
	"encoding/json"
	"net/http"
	"sync"

	"github.com/go-chi/chi/v5"
)

type Vault struct {
	mu    sync.RWMutex
	grams map[string]int
}

func NewVault() *Vault { return &Vault{grams: map[string]int{}} }

func (v *Vault) Stock(w http.ResponseWriter, r *http.Request) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	_ = json.NewEncoder(w).Encode(map[string]int{"grams": v.grams[chi.URLParam(r, "variety")]})
}

func (v *Vault) Deposit(w http.ResponseWriter, r *http.Request) {
	var body struct{ Grams int }
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil || body.Grams <= 0 {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	v.grams[chi.URLParam(r, "variety")] += body.Grams
	w.WriteHeader(http.StatusNoContent)
}
