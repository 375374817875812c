package skates

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.opentelemetry.api.OpenTelemetry
import io.opentelemetry.instrumentation.ktor.v2_0.client.KtorClientTracing

fun httpClient(otel: OpenTelemetry) = HttpClient(CIO) {
    install(HttpTimeout) { requestTimeoutMillis = 3000 }
    install(KtorClientTracing) { setOpenTelemetry(otel) }
}

class IceClient(private val http: HttpClient) {
    suspend fun quality(rink: String): String = http.get("http://ice.internal/rinks/$rink").bodyAsText()
}

class CrowdClient(private val http: HttpClient) {
    suspend fun count(rink: String): Int = http.get("http://crowd.internal/rinks/$rink/count").bodyAsText().toInt()
}
