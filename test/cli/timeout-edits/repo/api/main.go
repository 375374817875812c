package main

import "net/http"

var client = &http.Client{}

func fetch(url string) (*http.Response, error) {
	return client.Get(url)
}

func main() {
	fetch("https://rates.example.com")
}
