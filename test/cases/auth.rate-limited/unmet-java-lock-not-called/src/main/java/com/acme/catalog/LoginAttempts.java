package com.acme.catalog;

import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class LoginAttempts {
    private static final int MAX = 5;
    private final ConcurrentHashMap<String, Integer> failures = new ConcurrentHashMap<>();

    public boolean blocked(String name) {
        return failures.getOrDefault(name, 0) >= MAX;
    }

    public void failed(String name) {
        failures.merge(name, 1, Integer::sum);
    }
}
