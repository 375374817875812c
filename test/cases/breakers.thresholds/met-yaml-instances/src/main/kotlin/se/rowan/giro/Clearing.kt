package se.rowan.giro

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker
import org.springframework.beans.factory.annotation.Value
import org.springframework.stereotype.Component
import org.springframework.web.reactive.function.client.WebClient
import org.springframework.web.reactive.function.client.bodyToMono
import reactor.core.publisher.Mono
import java.time.Duration

data class Receipt(val reference: String, val settled: Boolean)

@Component
class Clearing(builder: WebClient.Builder, @Value("\${clearing.url}") url: String) {
    private val http = builder.baseUrl(url).build()

    @CircuitBreaker(name = "clearing")
    fun receipt(reference: String): Mono<Receipt> =
        http.get().uri("/receipts/{r}", reference).retrieve()
            .bodyToMono<Receipt>()
            .timeout(Duration.ofSeconds(2))
}
