package shop.bouquets

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText

class PriceClient(private val baseUrl: String) {

    private val http = HttpClient(CIO) {
        install(HttpTimeout) { requestTimeoutMillis = 2_000 }
    }

    suspend fun of(sku: String): String = http.get("$baseUrl/prices/$sku").bodyAsText()
}
