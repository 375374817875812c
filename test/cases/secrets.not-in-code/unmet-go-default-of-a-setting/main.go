package main

import "github.com/spf13/viper"

func main() {
	viper.SetDefault("jwt-secret", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9")
	viper.AutomaticEnv()
	serve(viper.GetString("jwt-secret"))
}
