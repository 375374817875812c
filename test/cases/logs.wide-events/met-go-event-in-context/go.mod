module acme/apiary
go 1.23
