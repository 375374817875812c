package main

import (
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/spf13/cobra"
)

func probe(address string) error {
	var err error
	for try := 0; try < 4; try++ {
		var answer *http.Response
		answer, err = http.Get(address)
		if err == nil {
			answer.Body.Close()
			return nil
		}
		fmt.Println("again", try, err)
		time.Sleep(time.Second)
	}
	return err
}

func main() {
	root := &cobra.Command{Use: "stockcli", RunE: func(c *cobra.Command, args []string) error { return probe(args[0]) }}
	if root.Execute() != nil {
		os.Exit(1)
	}
}
