package again

import (
	"time"

	"github.com/avast/retry-go/v4"
)

func Do(fn func() error) error {
	return retry.Do(fn, retry.Attempts(3), retry.Delay(100*time.Millisecond))
}
