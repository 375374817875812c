package com.example.rooms

import io.micrometer.core.instrument.DistributionSummary
import io.micrometer.core.instrument.MeterRegistry
import org.springframework.context.event.EventListener
import org.springframework.stereotype.Component

@Component
class Ledger(private val registry: MeterRegistry) {

    private val value = DistributionSummary.builder("bookings.value").baseUnit("cents").register(registry)

    @EventListener
    fun on(event: BookingConfirmed) {
        registry.counter("bookings.confirmed", "room", event.room).increment()
        value.record(event.cents.toDouble())
    }

    @EventListener
    fun on(event: BookingCancelled) {
        registry.counter("bookings.cancelled", "room", event.room).increment()
    }
}
