package quota

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"time"

	"github.com/redis/go-redis/v9"
)

type result struct {
	allowed   bool
	remaining int
	reset     time.Time
}

type Quota struct {
	rdb   *redis.Client
	limit int
}

func New(rdb *redis.Client, limit int) *Quota { return &Quota{rdb: rdb, limit: limit} }

func (q *Quota) take(ctx context.Context, key string) (result, error) {
	window := time.Now().Truncate(time.Minute)
	k := fmt.Sprintf("quota:%s:%d", key, window.Unix())
	n, err := q.rdb.Incr(ctx, k).Result()
	if err != nil {
		return result{}, err
	}
	q.rdb.Expire(ctx, k, 2*time.Minute)
	return result{allowed: int(n) <= q.limit, remaining: max(0, q.limit-int(n)), reset: window.Add(time.Minute)}, nil
}

func (q *Quota) Handler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, _ := net.SplitHostPort(r.RemoteAddr)
		res, err := q.take(r.Context(), host)
		if err != nil {
			next.ServeHTTP(w, r)
			return
		}
		q.annotate(w, res)
		if !res.allowed {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

const (
	headerLimit     = "X-RateLimit-Limit"
	headerRemaining = "X-RateLimit-Remaining"
	headerReset     = "X-RateLimit-Reset"
)

func (q *Quota) annotate(w http.ResponseWriter, res result) {
	w.Header().Set(headerLimit, strconv.Itoa(q.limit))
	w.Header().Set(headerRemaining, strconv.Itoa(res.remaining))
	w.Header().Set(headerReset, strconv.FormatInt(res.reset.Unix(), 10))
}
