package again

import (
	"errors"
	"testing"
)

func TestDo(t *testing.T) {
	n := 0
	err := Do(func() error {
		n++
		if n < 2 {
			return errors.New("flaky")
		}
		return nil
	})
	if err != nil || n != 2 {
		t.Fatalf("n=%d err=%v", n, err)
	}
}
