package port

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpRequestRetry
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText

class VesselRegister(private val base: String) {
    private val http = HttpClient(CIO) {
        expectSuccess = true
        install(HttpTimeout) { requestTimeoutMillis = 2_000 }
        install(HttpRequestRetry) {
            retryOnExceptionOrServerErrors(maxRetries = 3)
            exponentialDelay()
        }
    }

    suspend fun vessel(imo: String): String = http.get("$base/vessels/$imo").bodyAsText()
}
