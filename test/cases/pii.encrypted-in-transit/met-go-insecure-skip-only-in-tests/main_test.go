package main

import (
	"crypto/tls"
	"net/http"
	"testing"
)

func TestAdd(t *testing.T) {
	_ = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
}
