package main

import (
	"net/http"
	"os"
	"time"

	"example.com/x/fuse"
)

func main() {
	c := &http.Client{Timeout: 2 * time.Second}
	f := fuse.New(5, 20*time.Second)
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		err := f.Do(func() error {
			resp, err := c.Get(os.Getenv("U"))
			if err != nil {
				return err
			}
			return resp.Body.Close()
		})
		if err != nil {
			w.WriteHeader(503)
		}
	})
	http.ListenAndServe(":8080", nil)
}
