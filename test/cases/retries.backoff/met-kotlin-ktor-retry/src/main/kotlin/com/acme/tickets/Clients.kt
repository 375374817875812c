package com.acme.tickets

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpRequestRetry
import io.ktor.client.plugins.HttpTimeout

fun upstreamClient() = HttpClient(CIO) {
    install(HttpTimeout) { requestTimeoutMillis = 2000 }
    install(HttpRequestRetry) {
        retryOnExceptionOrServerErrors(maxRetries = 4)
        exponentialDelay(base = 2.0, maxDelayMs = 10_000)
    }
}
