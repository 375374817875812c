package com.example

import io.ktor.client.*
import io.ktor.client.engine.java.*
import io.ktor.client.plugins.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import kotlinx.coroutines.withTimeout

class Prices {
    private val client = HttpClient(Java) {
        expectSuccess = true
    }

    suspend fun of(sku: String): String {
        return withTimeout(2_500) {
            client.get("https://prices.example.com/v1/$sku").bodyAsText()
        }
    }
}
