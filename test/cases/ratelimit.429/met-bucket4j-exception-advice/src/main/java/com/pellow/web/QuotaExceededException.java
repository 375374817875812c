package com.pellow.web;

public class QuotaExceededException extends RuntimeException {
    public QuotaExceededException() {
        super("quota exceeded");
    }
}
