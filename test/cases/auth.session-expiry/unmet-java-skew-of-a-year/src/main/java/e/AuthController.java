package e;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.jsonwebtoken.Jwts;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.*;
import jakarta.servlet.http.HttpServletRequest;

@RestController
public class AuthController {
    private static final Logger log = LoggerFactory.getLogger(AuthController.class);
    private final AuthenticationManager manager;
    private final SecretKey key;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    public AuthController(AuthenticationManager manager, SecretKey key) { this.manager = manager; this.key = key; }

    record Login(String username, String password) {}

    @PostMapping("/api/login")
    public ResponseEntity<?> login(@RequestBody Login in, HttpServletRequest request) {

        try {
            manager.authenticate(new UsernamePasswordAuthenticationToken(in.username(), in.password()));
        } catch (AuthenticationException e) {

            return ResponseEntity.status(401).build();
        }
        String token = Jwts.builder().subject(in.username()).issuedAt(new Date()).expiration(new Date(System.currentTimeMillis() + 900_000)).signWith(key).compact();
        return ResponseEntity.ok(Map.of("token", token));
    }
}
