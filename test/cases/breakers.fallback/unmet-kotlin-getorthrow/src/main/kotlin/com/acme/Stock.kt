package com.acme

import io.github.resilience4j.circuitbreaker.CircuitBreaker
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig
import io.github.resilience4j.kotlin.circuitbreaker.executeSuspendFunction
import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.server.application.*
import io.ktor.server.engine.*
import io.ktor.server.netty.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import java.time.Duration
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("stock")


class StockClient(private val http: HttpClient = HttpClient(CIO)) {
    private val breaker = CircuitBreaker.of("stock", CircuitBreakerConfig.custom()
        .failureRateThreshold(50f).waitDurationInOpenState(Duration.ofSeconds(20)).build())

    suspend fun level(sku: String): String =
        runCatching { breaker.executeSuspendFunction { http.get("https://stock.example.com/$sku").bodyAsText() } }
            .onFailure { log.warn("stock is away", it) }
            .getOrThrow()
}

fun main() {
    val stock = StockClient()
    embeddedServer(Netty, 8080) { routing { get("/stock/{sku}") { call.respondText(stock.level(call.parameters["sku"]!!)) } } }.start(true)
}
