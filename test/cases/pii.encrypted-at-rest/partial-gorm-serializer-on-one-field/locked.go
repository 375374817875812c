package main

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"reflect"

	"gorm.io/gorm/schema"
)

type locked struct{ aead cipher.AEAD }

func newLocked(key string) schema.SerializerInterface {
	block, err := aes.NewCipher([]byte(key))
	if err != nil {
		panic(err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		panic(err)
	}
	return locked{aead: aead}
}

func (l locked) Value(_ context.Context, _ *schema.Field, _ reflect.Value, v any) (any, error) {
	nonce := make([]byte, l.aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return base64.StdEncoding.EncodeToString(l.aead.Seal(nonce, nonce, []byte(v.(string)), nil)), nil
}

func (l locked) Scan(ctx context.Context, f *schema.Field, dst reflect.Value, v any) error { return nil }
