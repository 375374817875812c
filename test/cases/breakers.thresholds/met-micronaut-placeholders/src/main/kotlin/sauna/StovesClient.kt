package sauna

import io.micronaut.http.annotation.Get
import io.micronaut.http.client.annotation.Client
import io.micronaut.retry.annotation.CircuitBreaker
import io.micronaut.serde.annotation.Serdeable

@Serdeable
data class Stove(val id: String, val celsius: Double)

@Client("stoves")
@CircuitBreaker(
    attempts = "\${stoves.breaker.attempts}",
    delay = "\${stoves.breaker.delay}",
    reset = "\${stoves.breaker.reset}",
)
interface StovesClient {
    @Get("/stoves/{id}")
    fun stove(id: String): Stove
}
