package glacier

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics
import io.micrometer.core.instrument.simple.SimpleMeterRegistry
import kotlin.test.Test
import kotlin.test.assertEquals

class GuidesBreakerTest {
    @Test
    fun `opens after ten failures`() {
        val meters = SimpleMeterRegistry()
        val registry = CircuitBreakerRegistry.of(guidesBreaker().circuitBreakerConfig)
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters)
        val breaker = registry.circuitBreaker("guides")

        repeat(10) { runCatching { breaker.executeRunnable { error("down") } } }

        assertEquals(1.0, meters.get("resilience4j.circuitbreaker.state").tag("state", "open").gauge().value())
    }
}

