package acme;

record FlowerSold(String kind, int stems) {}
