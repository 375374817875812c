package com.fernhill;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Service;

@Service
public class Members implements UserDetailsService {
    private final JdbcTemplate jdbc;

    public Members(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        var row = jdbc.queryForMap("select hash, failed_attempts from members where email = ?", email);
        int failedAttempts = (int) row.get("failed_attempts");
        if (failedAttempts >= 5) {
            throw new LockedException("too many attempts");
        }
        return User.withUsername(email).password((String) row.get("hash")).build();
    }
}
