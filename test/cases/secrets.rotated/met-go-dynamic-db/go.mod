module example.org/ledger

go 1.23

require github.com/hashicorp/vault/api v1.15.0
