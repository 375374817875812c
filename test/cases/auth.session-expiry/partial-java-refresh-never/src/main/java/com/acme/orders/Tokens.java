package com.acme.orders;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

@Component
public class Tokens {
    private final SecretKey key;
    private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();

    public Tokens() throws java.io.IOException {
        key = Keys.hmacShaKeyFor(Files.readAllBytes(Path.of("/run/secrets/jwt")));
    }

    public String access(String user) {
        return Jwts.builder().subject(user).expiration(Date.from(Instant.now().plus(Duration.ofMinutes(10)))).signWith(key).compact();
    }

    public String refresh(String user) {
        String t = UUID.randomUUID().toString();
        refreshTokens.put(t, user);
        return t;
    }

    public Optional<String> renew(String refresh) {
        return Optional.ofNullable(refreshTokens.get(refresh)).map(this::access);
    }

    public String verify(String token) {
        return Jwts.parser().verifyWith(key).build().parseSignedClaims(token).getPayload().getSubject();
    }
}
