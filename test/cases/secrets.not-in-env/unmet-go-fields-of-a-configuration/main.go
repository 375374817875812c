package main

import (
	"net/http"

	"github.com/spf13/viper"
)

type settings struct {
	Port      string `mapstructure:"port"`
	JWTSecret string `mapstructure:"jwt-secret"`
}

func main() {
	viper.SetEnvPrefix("TIDE")
	viper.AutomaticEnv()
	var s settings
	viper.Unmarshal(&s)
	http.ListenAndServe(s.Port, handler(s.JWTSecret))
}
