package main

import (
	"log"

	_ "example.com/quay/internal/kubernetes"
)

func main() { log.Print("quay starts") }
