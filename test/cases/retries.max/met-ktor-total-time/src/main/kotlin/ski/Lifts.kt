package ski

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.get
import io.ktor.client.statement.HttpResponse
import io.ktor.client.statement.bodyAsText
import java.io.IOException

class Lifts(private val base: String) {
    private val http = HttpClient(CIO) {
        install(HttpTimeout) { requestTimeoutMillis = 2_000 }
    }

    suspend fun open(area: String): String = persistently("lifts of $area") {
        http.get("$base/areas/$area/lifts").orFail().bodyAsText()
    }

    suspend fun snow(area: String): String = persistently("snow in $area") {
        http.get("$base/areas/$area/snow").orFail().bodyAsText()
    }

    private fun HttpResponse.orFail(): HttpResponse =
        if (status.value >= 500) throw IOException("answered $status") else this
}
