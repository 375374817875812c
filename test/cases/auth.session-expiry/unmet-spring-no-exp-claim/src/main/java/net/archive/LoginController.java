package net.archive;

import net.archive.security.TokenService;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.server.ResponseStatusException;

@RestController
class LoginController {

    record Login(String card, String pin) {}

    private final JdbcTemplate jdbc;
    private final TokenService tokens;
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();

    LoginController(JdbcTemplate jdbc, TokenService tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    @PostMapping("/login")
    String login(@RequestBody Login body) {
        var hash = jdbc.queryForList("select pin_hash from readers where card = ?", String.class, body.card());
        if (hash.isEmpty() || !encoder.matches(body.pin(), hash.getFirst())) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        return tokens.issue(body.card());
    }
}
