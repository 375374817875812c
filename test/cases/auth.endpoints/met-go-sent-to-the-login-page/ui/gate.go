package ui

import "net/http"

type gate struct{}

func (g *gate) handle(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !isAuthenticated(r) && !isPublic(r) {
			http.Redirect(w, r, entrance(r), http.StatusFound)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func isAuthenticated(r *http.Request) bool {
	c, err := r.Cookie("crew")
	return err == nil && known(c.Value)
}

func isPublic(r *http.Request) bool { return r.URL.Path == "/entrance" }

func entrance(r *http.Request) string { return "/entrance?from=" + r.URL.Path }

func known(value string) bool { return crews[value] }

var crews = map[string]bool{}
