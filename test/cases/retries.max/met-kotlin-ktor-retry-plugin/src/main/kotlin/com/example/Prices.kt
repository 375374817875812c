package com.example

import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.plugins.*
import io.ktor.client.request.*
import io.ktor.client.statement.*

class Prices {
    private val client = HttpClient(CIO) {
        install(HttpTimeout) { requestTimeoutMillis = 3_000 }
        install(HttpRequestRetry) {
            retryOnServerErrors(maxRetries = 4)
            exponentialDelay()
        }
    }

    suspend fun of(sku: String): String {
        return client.get("https://prices.example.com/v1/$sku").bodyAsText()
    }
}
