package com.example

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker
import org.springframework.stereotype.Service
import org.springframework.web.client.RestClient

@Service
class Stock(builder: RestClient.Builder) {
    private val client = builder.baseUrl("https://stock.example.com").build()

    @CircuitBreaker(name = "stock", fallbackMethod = "unknown")
    fun level(sku: String): Int =
        client.get().uri("/levels/{sku}", sku).retrieve().body(Int::class.java) ?: 0

    private fun unknown(sku: String, cause: Throwable): Int = -1
}
