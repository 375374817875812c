package main

import (
	"log"
	"net/http"
	"os"
	"strconv"
	"sync/atomic"
	"time"
)

type config struct {
	MaxErrors int
}

type campaign struct {
	cfg     config
	errors  atomic.Uint64
	stopped atomic.Bool
}

// OnError pauses the campaign after too many failures.
func (c *campaign) OnError() {
	count := c.errors.Add(1)
	if int(count) < c.cfg.MaxErrors {
		return
	}
	c.Stop()
}

func (c *campaign) Stop() {
	c.stopped.Store(true)
}

var client = &http.Client{Timeout: 2 * time.Second}

func (c *campaign) worker(hooks chan string) {
	for {
		select {
		case url, ok := <-hooks:
			if !ok {
				return
			}
			if c.stopped.Load() {
				continue
			}
			resp, err := client.Get(url)
			if err != nil {
				log.Printf("hook failed: %v", err)
				c.OnError()
				continue
			}
			resp.Body.Close()
		}
	}
}

func main() {
	limit, err := strconv.Atoi(os.Getenv("MAX_ERRORS"))
	if err != nil {
		log.Fatal(err)
	}
	c := &campaign{cfg: config{MaxErrors: limit}}
	hooks := make(chan string, 100)
	go c.worker(hooks)
	http.HandleFunc("/send", func(w http.ResponseWriter, r *http.Request) {
		hooks <- r.FormValue("hook")
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
