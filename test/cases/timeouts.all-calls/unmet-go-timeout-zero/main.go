package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

// slow is for the report that once took a minute.
const slow = 0 * time.Second

func main() {
	client := http.Client{Timeout: slow}
	http.HandleFunc("/report", func(w http.ResponseWriter, r *http.Request) {
		resp, err := client.Get(os.Getenv("REPORT_URL"))
		if err != nil {
			log.Printf("report: %v", err)
			http.Error(w, "unavailable", http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		_, _ = io.Copy(w, resp.Body)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
