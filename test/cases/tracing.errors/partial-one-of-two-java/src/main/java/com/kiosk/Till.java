package com.kiosk;

final class Till {
    private long cents;

    synchronized long pay(long amount) {
        if (amount <= 0) throw new IllegalArgumentException("amount must be positive");
        cents += amount;
        return cents;
    }

    synchronized void refund(long amount) {
        if (amount > cents) throw new IllegalStateException("till is short");
        cents -= amount;
    }
}
