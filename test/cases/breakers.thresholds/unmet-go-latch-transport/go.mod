module acme.example/latch

go 1.22
