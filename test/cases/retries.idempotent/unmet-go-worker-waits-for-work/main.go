package main

import (
	"log"
	"net/http"
	"os"
	"time"
)

var stop = make(chan struct{})

func check() error {
	answer, err := http.Get(os.Getenv("LICENSE_URL"))
	if err != nil {
		return err
	}
	return answer.Body.Close()
}

func watch() {
	for {
		select {
		case <-stop:
			return
		case <-time.After(24 * time.Hour):
		}
		if err := check(); err != nil {
			log.Printf("license: %v", err)
		}
	}
}

func main() {
	go watch()
	http.ListenAndServe(":8080", nil)
}
