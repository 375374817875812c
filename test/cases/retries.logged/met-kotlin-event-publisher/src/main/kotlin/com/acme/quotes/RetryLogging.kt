package com.acme.quotes

import io.github.resilience4j.core.registry.EntryAddedEvent
import io.github.resilience4j.core.registry.EntryRemovedEvent
import io.github.resilience4j.core.registry.EntryReplacedEvent
import io.github.resilience4j.core.registry.RegistryEventConsumer
import io.github.resilience4j.retry.Retry
import org.slf4j.LoggerFactory
import org.springframework.stereotype.Component

@Component
class RetryLogging : RegistryEventConsumer<Retry> {
    private val log = LoggerFactory.getLogger(javaClass)

    override fun onEntryAddedEvent(e: EntryAddedEvent<Retry>) {
        e.addedEntry.eventPublisher.onRetry {
            log.warn("retry {} attempt {} after {}", it.name, it.numberOfRetryAttempts, it.waitInterval, it.lastThrowable)
        }
    }

    override fun onEntryRemovedEvent(e: EntryRemovedEvent<Retry>) = Unit
    override fun onEntryReplacedEvent(e: EntryReplacedEvent<Retry>) = Unit
}
