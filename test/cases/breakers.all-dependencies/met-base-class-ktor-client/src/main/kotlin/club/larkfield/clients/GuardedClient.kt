package club.larkfield.clients

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry
import io.github.resilience4j.kotlin.circuitbreaker.executeSuspendFunction
import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.get

abstract class GuardedClient(
    name: String,
    registry: CircuitBreakerRegistry,
    @PublishedApi internal val http: HttpClient,
    @PublishedApi internal val baseUrl: String,
) {
    @PublishedApi
    internal val breaker = registry.circuitBreaker(name)

    protected suspend inline fun <reified T> fetch(path: String): T =
        breaker.executeSuspendFunction { http.get("$baseUrl$path").body<T>() }
}
