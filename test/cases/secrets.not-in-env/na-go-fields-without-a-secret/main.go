package main

import (
	"net/http"

	"github.com/spf13/viper"
)

type settings struct {
	Port       string `mapstructure:"port"`
	SecretPath string `mapstructure:"secret-path"`
	TokenTTL   string `mapstructure:"token-ttl"`
}

func main() {
	viper.AutomaticEnv()
	var s settings
	viper.Unmarshal(&s)
	http.ListenAndServe(s.Port, handler(s.TokenTTL))
}
