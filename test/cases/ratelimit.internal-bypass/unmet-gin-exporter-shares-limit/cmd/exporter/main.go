package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	client := &http.Client{Timeout: 10 * time.Second}
	base := os.Getenv("KILNS_URL")
	for d := 0; d < 365; d++ {
		day := time.Now().AddDate(0, 0, -d).Format(time.DateOnly)
		res, err := client.Get(base + "/firings/" + day)
		if err != nil {
			log.Fatal(err)
		}
		if _, err := io.Copy(os.Stdout, res.Body); err != nil {
			log.Fatal(err)
		}
		res.Body.Close()
	}
}
