package garage

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText

class Motor(private val base: String) {
    private val http = HttpClient(CIO) {
        expectSuccess = true
        install(HttpTimeout) { requestTimeoutMillis = 2_000 }
    }

    suspend fun position(door: String): Int = http.get("$base/doors/$door/position").bodyAsText().trim().toInt()
}
