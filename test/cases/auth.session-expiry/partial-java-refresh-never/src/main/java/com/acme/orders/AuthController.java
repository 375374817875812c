package com.acme.orders;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

@RestController
public class AuthController {
    private final Tokens tokens;
    private final Users users;

    public AuthController(Tokens tokens, Users users) {
        this.tokens = tokens;
        this.users = users;
    }

    @PostMapping("/login")
    public ResponseEntity<?> login(@RequestParam String name, @RequestParam String password) {
        if (!users.check(name, password)) {
            return ResponseEntity.status(401).build();
        }
        return ResponseEntity.ok(Map.of("access", tokens.access(name), "refresh", tokens.refresh(name)));
    }

    @PostMapping("/refresh")
    public ResponseEntity<?> refresh(@RequestParam String token) {
        return tokens.renew(token).<ResponseEntity<?>>map(ResponseEntity::ok).orElse(ResponseEntity.status(401).build());
    }

    @GetMapping("/me")
    public String me(@RequestHeader("X-Access-Token") String token) {
        return tokens.verify(token);
    }
}
