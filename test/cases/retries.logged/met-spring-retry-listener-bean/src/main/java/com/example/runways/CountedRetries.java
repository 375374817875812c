package com.example.runways;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.retry.RetryCallback;
import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryListener;
import org.springframework.stereotype.Component;

@Component("countedRetries")
class CountedRetries implements RetryListener {
    private static final Logger log = LoggerFactory.getLogger(CountedRetries.class);
    private final MeterRegistry meters;

    CountedRetries(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public <T, E extends Throwable> void onError(RetryContext context, RetryCallback<T, E> callback, Throwable error) {
        String operation = String.valueOf(context.getAttribute(RetryContext.NAME));
        meters.counter("upstream.attempts.failed", "operation", operation).increment();
        log.warn("attempt {} of {} failed", context.getRetryCount(), operation, error);
    }
}
