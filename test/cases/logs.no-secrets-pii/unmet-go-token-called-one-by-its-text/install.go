package main

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"log"
	"os"
)

func random(n int) (string, error) {
	b := make([]byte, n)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	return hex.EncodeToString(b), nil
}

func main() {
	v, err := random(16)
	if err != nil {
		log.Fatalf("no random bytes: %v", err)
	}
	fmt.Fprintf(os.Stderr, "export QUAY_ADMIN_TOKEN=%s\n", v)
}
