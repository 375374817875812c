package com.acme.payroll;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.stereotype.Component;

@Component
public class AuthFailureLog {
    private static final Logger log = LoggerFactory.getLogger(AuthFailureLog.class);

    @EventListener
    public void failed(AbstractAuthenticationFailureEvent e) {
        log.warn("authentication failed user={} reason={}", e.getAuthentication().getName(), e.getException().getClass().getSimpleName());
    }
}
