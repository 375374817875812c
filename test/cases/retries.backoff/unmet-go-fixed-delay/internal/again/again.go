package again

import (
	"context"
	"time"

	"github.com/avast/retry-go/v4"
)

func Options(ctx context.Context) []retry.Option {
	return []retry.Option{
		retry.Context(ctx),
		retry.Attempts(3),
		retry.Delay(400 * time.Millisecond),
		retry.DelayType(retry.FixedDelay),
		retry.LastErrorOnly(true),
	}
}

func GrowingOptions(ctx context.Context) []retry.Option {
	return []retry.Option{
		retry.Context(ctx),
		retry.Attempts(5),
		retry.Delay(100 * time.Millisecond),
		retry.DelayType(retry.BackOffDelay),
	}
}
