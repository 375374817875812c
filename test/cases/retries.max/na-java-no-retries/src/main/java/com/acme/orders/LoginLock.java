package com.acme.orders;

import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
public class LoginLock {
    private final ConcurrentHashMap<String, Integer> failures = new ConcurrentHashMap<>();
    private final int maxAttempts;

    public LoginLock(@Value("${login.max-attempts}") int maxAttempts) {
        this.maxAttempts = maxAttempts;
    }

    public boolean locked(String user) {
        return failures.getOrDefault(user, 0) >= maxAttempts;
    }

    public void failed(String user) {
        failures.merge(user, 1, Integer::sum);
    }
}
