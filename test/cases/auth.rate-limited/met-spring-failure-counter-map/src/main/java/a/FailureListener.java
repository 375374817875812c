package a;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.stereotype.Component;

@Component
public class FailureListener {
    private static final Logger log = LoggerFactory.getLogger(FailureListener.class);
    private final Attempts attempts;

    FailureListener(Attempts attempts) { this.attempts = attempts; }

    @EventListener
    public void onFailure(AuthenticationFailureBadCredentialsEvent event) {
        attempts.failed(event.getAuthentication().getName());
        log.warn("login of {} failed", event.getAuthentication().getName());
    }
}
