package com.fernhill;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.stereotype.Component;

@Component
public class Failures {
    private final JdbcTemplate jdbc;

    public Failures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        jdbc.update("update members set failed_attempts = failed_attempts + 1 where email = ?", event.getAuthentication().getName());
    }
}
