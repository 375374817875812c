package com.acme.billing

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText

class Weather(private val base: String) {
    private val http = HttpClient(CIO) {
        install(HttpTimeout) { requestTimeoutMillis = 2500 }
    }

    suspend fun at(city: String): String = http.get("$base/now/$city").bodyAsText()
}
