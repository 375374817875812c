package coop.lumen.tariff

import org.springframework.stereotype.Component
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicInteger

class BreakerOpen : RuntimeException("spot market breaker is open")

@Component
class LatchBreaker {
    private val failures = AtomicInteger()
    private val open = AtomicBoolean(false)

    fun <T> protect(call: () -> T): T {
        if (open.get()) throw BreakerOpen()
        return try {
            call().also { failures.set(0) }
        } catch (e: RuntimeException) {
            if (failures.incrementAndGet() >= MAX_FAILURES) open.set(true)
            throw e
        }
    }

    fun reset() {
        failures.set(0)
        open.set(false)
    }

    private companion object {
        const val MAX_FAILURES = 5
    }
}
