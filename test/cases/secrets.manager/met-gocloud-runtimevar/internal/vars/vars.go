package vars

import (
	"context"
	"fmt"
	"time"

	"gocloud.dev/runtimevar"
	_ "gocloud.dev/runtimevar/gcpsecretmanager"
)

// Read returns the newest value behind the address.
func Read(ctx context.Context, address string) (string, error) {
	v, err := runtimevar.OpenVariable(ctx, address)
	if err != nil {
		return "", fmt.Errorf("open variable: %w", err)
	}
	defer v.Close()

	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	snap, err := v.Latest(ctx)
	if err != nil {
		return "", fmt.Errorf("latest value: %w", err)
	}
	return snap.Value.(string), nil
}
