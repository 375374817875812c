package glacier

import io.github.resilience4j.circuitbreaker.CircuitBreaker
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig
import io.github.resilience4j.kotlin.circuitbreaker.executeSuspendFunction
import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import java.time.Duration
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("glacier.guides")

fun guidesBreaker(): CircuitBreaker = CircuitBreaker.of(
    "guides",
    CircuitBreakerConfig.custom()
        .failureRateThreshold(50f)
        .minimumNumberOfCalls(10)
        .waitDurationInOpenState(Duration.ofSeconds(20))
        .build(),
)

class Guides(private val base: String, private val breaker: CircuitBreaker) {
    private val http = HttpClient(CIO) {
        expectSuccess = true
        install(HttpTimeout) { requestTimeoutMillis = 2_000 }
    }

    init {
        breaker.eventPublisher.onStateTransition { log.warn("breaker {}: {}", it.circuitBreakerName, it.stateTransition) }
    }

    suspend fun free(day: String): String =
        breaker.executeSuspendFunction { http.get("$base/days/$day/guides").bodyAsText() }
}
