package main

import (
	"bufio"
	"log"
	"os"
	"strings"

	"github.com/robfig/cron/v3"

	"example.com/reminders/mail"
)

func remind() {
	f, err := os.Open("/data/due")
	if err != nil {
		log.Printf("no list: %v", err)
		return
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		to, text, _ := strings.Cut(lines.Text(), "\t")
		if err := mail.Send(to, text); err != nil {
			log.Printf("reminder not sent: %v", err)
		}
	}
}

func main() {
	c := cron.New()
	if _, err := c.AddFunc("0 7 * * *", remind); err != nil {
		log.Fatal(err)
	}
	c.Run()
}
