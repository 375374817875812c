package dev.quay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.retry.RetryCallback;
import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryListener;
import org.springframework.stereotype.Component;

@Component
public class RetryNotes implements RetryListener {
    private static final Logger log = LoggerFactory.getLogger(RetryNotes.class);

    @Override
    public <T, E extends Throwable> void onError(RetryContext context, RetryCallback<T, E> callback, Throwable error) {
        log.warn("retry {} of {}: {}", context.getRetryCount(), context.getAttribute("context.name"), error.toString());
    }
}
