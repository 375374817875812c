package org.beekeepers.hives;

import io.github.resilience4j.core.registry.EntryAddedEvent;
import io.github.resilience4j.core.registry.EntryRemovedEvent;
import io.github.resilience4j.core.registry.EntryReplacedEvent;
import io.github.resilience4j.core.registry.RegistryEventConsumer;
import io.github.resilience4j.retry.Retry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RetryReporting {
    private static final Logger log = LoggerFactory.getLogger(RetryReporting.class);

    @Bean
    RegistryEventConsumer<Retry> retryEvents() {
        return new RegistryEventConsumer<>() {
            @Override
            public void onEntryAddedEvent(EntryAddedEvent<Retry> added) {
                added.getAddedEntry().getEventPublisher().onRetry(e -> log.warn("retry {} of {} in {}: {}",
                        e.getNumberOfRetryAttempts(), e.getName(), e.getWaitInterval(), String.valueOf(e.getLastThrowable())));
            }

            @Override
            public void onEntryRemovedEvent(EntryRemovedEvent<Retry> removed) {}

            @Override
            public void onEntryReplacedEvent(EntryReplacedEvent<Retry> replaced) {}
        };
    }
}
