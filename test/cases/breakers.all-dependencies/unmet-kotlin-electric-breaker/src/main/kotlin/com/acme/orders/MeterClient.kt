package com.acme.orders

import org.springframework.stereotype.Component
import org.springframework.web.client.RestClient

@Component
class MeterClient(builder: RestClient.Builder) {
    private val http = builder.baseUrl("http://meters.internal").build()

    fun breaker(id: String): CircuitBreaker? =
        http.get().uri("/breakers/{id}", id).retrieve().body(CircuitBreaker::class.java)
}
