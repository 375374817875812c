package main

import vault "github.com/hashicorp/vault/api"

func fromVault(path string) (string, error) {
	c, err := vault.NewClient(vault.DefaultConfig())
	if err != nil {
		return "", err
	}
	s, err := c.Logical().Read(path)
	if err != nil {
		return "", err
	}
	return s.Data["url"].(string), nil
}
