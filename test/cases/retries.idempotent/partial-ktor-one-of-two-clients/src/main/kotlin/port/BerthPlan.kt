package port

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText

class BerthPlan(private val base: String) {
    private val http = HttpClient(CIO) {
        expectSuccess = true
        install(HttpTimeout) { requestTimeoutMillis = 2_000 }
    }

    suspend fun today(berth: String): String = http.get("$base/berths/$berth/today").bodyAsText()
}
