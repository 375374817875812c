package com.acme.tickets

import org.springframework.stereotype.Component
import org.springframework.web.client.RestClient

@Component
class Fares(builder: RestClient.Builder) {
    private val http = builder.baseUrl("http://fares.internal").build()

    fun fare(zone: String): String? = http.get().uri("/fares/{z}", zone).retrieve().body(String::class.java)
}
