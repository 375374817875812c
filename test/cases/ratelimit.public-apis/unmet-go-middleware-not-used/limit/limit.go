package limit

import (
	"net/http"

	"golang.org/x/time/rate"
)

func PerSecond(n int) func(http.Handler) http.Handler {
	lim := rate.NewLimiter(rate.Limit(n), n*2)
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !lim.Allow() {
				http.Error(w, "slow down", http.StatusTooManyRequests)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}
