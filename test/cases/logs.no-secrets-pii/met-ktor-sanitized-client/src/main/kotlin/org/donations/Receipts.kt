package org.donations

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation
import io.ktor.client.plugins.logging.LogLevel
import io.ktor.client.plugins.logging.Logging
import io.ktor.client.request.bearerAuth
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.http.ContentType
import io.ktor.http.HttpHeaders
import io.ktor.http.contentType
import io.ktor.serialization.kotlinx.json.json
import kotlinx.serialization.Serializable

@Serializable
data class Receipt(val donation: String, val name: String, val email: String, val cents: Int)

class Receipts(private val url: String, private val token: String) {

    private val http = HttpClient(CIO) {
        expectSuccess = true
        install(HttpTimeout) { requestTimeoutMillis = 5_000 }
        install(ContentNegotiation) { json() }
        install(Logging) {
            level = LogLevel.HEADERS
            sanitizeHeader { it == HttpHeaders.Authorization }
        }
    }

    suspend fun send(receipt: Receipt) {
        http.post("$url/receipts") {
            bearerAuth(token)
            contentType(ContentType.Application.Json)
            setBody(receipt)
        }
    }
}
