package net.archive.security;

import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Service;

@Service
public class TokenService {

    private final SecretKey key;

    TokenService(JwtProperties properties) {
        this.key = Keys.hmacShaKeyFor(properties.key().getBytes(StandardCharsets.UTF_8));
    }

    public String issue(String reader) {
        return Jwts.builder().subject(reader).issuedAt(Date.from(Instant.now())).signWith(key).compact();
    }

    public String subject(String token) {
        return Jwts.parser().verifyWith(key).build().parseSignedClaims(token).getPayload().getSubject();
    }
}
