package com.acme.fleet;

public record Customer(long id, String email, String phone) {
    @Override
    public String toString() {
        return "Customer[id=" + id + ", email=" + email + "]";
    }
}
