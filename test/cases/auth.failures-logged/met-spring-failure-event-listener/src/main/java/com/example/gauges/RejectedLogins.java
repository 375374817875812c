package com.example.gauges;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.stereotype.Component;

@Component
class RejectedLogins {

    private static final Logger log = LoggerFactory.getLogger(RejectedLogins.class);

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        log.warn("authentication rejected station={} reason={}",
                event.getAuthentication().getName(),
                event.getException().getClass().getSimpleName());
    }
}
