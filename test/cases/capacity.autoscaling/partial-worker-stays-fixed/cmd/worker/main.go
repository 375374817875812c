package main

import (
	"log"
	"os"

	amqp "github.com/rabbitmq/amqp091-go"
)

func main() {
	conn, err := amqp.Dial("amqp://rabbit.results.svc:5672/")
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close()
	ch, err := conn.Channel()
	if err != nil {
		log.Fatal(err)
	}
	samples, err := ch.Consume("samples", "", false, false, false, false, nil)
	if err != nil {
		log.Fatal(err)
	}
	for s := range samples {
		if err := os.WriteFile("/results/"+s.MessageId+".pdf", s.Body, 0o644); err != nil {
			_ = s.Nack(false, true)
			continue
		}
		_ = s.Ack(false)
	}
}
