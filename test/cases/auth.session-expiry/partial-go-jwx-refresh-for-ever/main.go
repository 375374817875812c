package main

import (
	"log"
	"net/http"
	"os"
	"time"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

var key = []byte(os.Getenv("TOKEN_KEY"))

func enter(w http.ResponseWriter, r *http.Request) {
	who, ok := check(r.FormValue("name"), r.FormValue("password"))
	if !ok {
		log.Printf("login refused name=%q from=%s", r.FormValue("name"), r.RemoteAddr)
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	access, _ := jwt.NewBuilder().Subject(who).Expiration(time.Now().Add(10 * time.Minute)).Build()
	refresh, _ := jwt.NewBuilder().Subject(who).Claim("use", "refresh").Build()
	for _, token := range []jwt.Token{access, refresh} {
		signed, err := jwt.Sign(token, jwt.WithKey(jwa.HS256, key))
		if err != nil {
			http.Error(w, "no", http.StatusInternalServerError)
			return
		}
		_, _ = w.Write(append(signed, '\n'))
	}
}

func guard(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.ParseRequest(r, jwt.WithKey(jwa.HS256, key)); err != nil {
			log.Printf("token refused: %v", err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func check(name, password string) (string, bool) {
	return name, name != "" && password == os.Getenv("MILL_PASSWORD")
}

func main() {
	http.HandleFunc("POST /login", enter)
	http.HandleFunc("GET /sacks", guard(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("12")) }))
	log.Fatal(http.ListenAndServe(":8080", nil))
}
