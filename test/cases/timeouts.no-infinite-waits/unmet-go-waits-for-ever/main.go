package main

import (
	"log"
	"net/http"
	"os/exec"
	"sync"
)

func convert(files []string) {
	var wg sync.WaitGroup
	for _, f := range files {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if err := exec.Command("convert", f, f+".png").Run(); err != nil {
				log.Printf("convert %s: %v", f, err)
			}
		}()
	}
	wg.Wait()
}

func main() {
	http.HandleFunc("POST /convert", func(w http.ResponseWriter, r *http.Request) { convert(r.URL.Query()["file"]) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
