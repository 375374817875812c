package quiz

import (
	"net/http"
	"sync"

	"github.com/go-chi/chi/v5"
)

type Board struct {
	mu     sync.Mutex
	points map[string]int
}

func NewBoard() *Board { return &Board{points: map[string]int{}} }

func (b *Board) Answer(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.points[chi.URLParam(r, "player")]++
	w.WriteHeader(http.StatusNoContent)
}
