package com.acme.ledger

import io.ktor.client.HttpClient
import io.ktor.client.engine.java.Java
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import java.time.Duration

class Upstream(private val base: String) {
    private val http = HttpClient(Java) {
        engine { config { connectTimeout(Duration.ofSeconds(2)) } }
        // install(HttpTimeout) {
        //     requestTimeoutMillis = 3000
        // }
    }

    suspend fun geocode(q: String): String = http.get("$base/geocode?q=$q").bodyAsText()
}
