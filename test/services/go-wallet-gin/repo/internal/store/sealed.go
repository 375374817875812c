package store

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"reflect"

	"gorm.io/gorm/schema"
)

// sealed keeps a string column as AES-256-GCM ciphertext.
type sealed struct{ aead cipher.AEAD }

func newSealed(key string) schema.SerializerInterface {
	raw, err := base64.StdEncoding.DecodeString(key)
	if err != nil {
		panic(err)
	}
	block, err := aes.NewCipher(raw)
	if err != nil {
		panic(err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		panic(err)
	}
	return sealed{aead: aead}
}

func (s sealed) Value(_ context.Context, _ *schema.Field, _ reflect.Value, v any) (any, error) {
	nonce := make([]byte, s.aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return base64.StdEncoding.EncodeToString(s.aead.Seal(nonce, nonce, []byte(v.(string)), nil)), nil
}

func (s sealed) Scan(ctx context.Context, f *schema.Field, dst reflect.Value, v any) error {
	raw, err := base64.StdEncoding.DecodeString(fmt.Sprint(v))
	if err != nil || len(raw) < s.aead.NonceSize() {
		return fmt.Errorf("sealed column %s: malformed", f.DBName)
	}
	n := s.aead.NonceSize()
	plain, err := s.aead.Open(nil, raw[:n], raw[n:], nil)
	if err != nil {
		return err
	}
	return f.Set(ctx, dst, string(plain))
}
