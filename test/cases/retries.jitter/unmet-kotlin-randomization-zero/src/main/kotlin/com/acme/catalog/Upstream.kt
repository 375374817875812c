package com.acme.catalog

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpRequestRetry
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText

class Upstream(private val base: String) {
    private val http = HttpClient(CIO) {
        install(HttpTimeout) { requestTimeoutMillis = 1500 }
        install(HttpRequestRetry) {
            retryOnServerErrors(maxRetries = 3)
            retryOnException(maxRetries = 3, retryOnTimeout = true)
            exponentialDelay(base = 2.0, maxDelayMs = 4_000, randomizationMs = 0)
        }
    }

    suspend fun tides(port: String) = http.get("$base/tides/$port").bodyAsText()
}
