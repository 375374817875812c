package com.example

import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.plugins.*
import io.ktor.client.request.*
import io.ktor.http.*

private val client = HttpClient(CIO) {
    install(HttpTimeout) { requestTimeoutMillis = 2_000 }
}

suspend fun notify(callId: String?, order: String) {
    client.post("https://mail.example.com/v1/orders/$order") {
        header(HttpHeaders.XRequestId, callId)
    }
}
