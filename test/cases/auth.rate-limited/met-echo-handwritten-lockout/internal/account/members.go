package account

import (
	"crypto/sha256"
	"encoding/hex"
	"sync"

	"golang.org/x/crypto/bcrypt"
)

type Members struct {
	mu      sync.Mutex
	hashes  map[string][]byte
	refresh map[string]string
	resets  chan string
	desks   []string
}

func OpenMembers() *Members {
	return &Members{hashes: map[string][]byte{}, refresh: map[string]string{}, resets: make(chan string, 64)}
}

func (m *Members) Verify(email, password string) (string, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return email, bcrypt.CompareHashAndPassword(m.hashes[email], []byte(password)) == nil
}

func (m *Members) ByRefreshToken(token string) (string, bool) {
	sum := sha256.Sum256([]byte(token))
	m.mu.Lock()
	defer m.mu.Unlock()
	email, ok := m.refresh[hex.EncodeToString(sum[:])]
	return email, ok
}

func (m *Members) SendReset(email string) { m.resets <- email }

func (m *Members) FreeDesks() []string { return m.desks }
