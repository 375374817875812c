package com.example

import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.plugins.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import kotlinx.coroutines.delay
import java.io.IOException

class Prices {
    private val client = HttpClient(CIO) {
        install(HttpTimeout) { requestTimeoutMillis = 3_000 }
    }

    suspend fun of(sku: String): String {
        repeat(3) { attempt ->
            try {
                return client.get("https://prices.example.com/v1/$sku").bodyAsText()
            } catch (e: IOException) {
                delay(100L shl attempt)
            }
        }
        error("no price for $sku")
    }
}
