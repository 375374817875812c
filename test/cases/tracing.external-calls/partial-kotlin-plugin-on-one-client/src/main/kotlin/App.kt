package skates

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.server.application.*
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.*
import io.opentelemetry.instrumentation.ktor.v2_0.client.KtorClientTracing
import io.opentelemetry.instrumentation.ktor.v2_0.server.KtorServerTracing
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk

fun main() {
    val otel = AutoConfiguredOpenTelemetrySdk.initialize().openTelemetrySdk
    val ice = HttpClient(CIO) {
        install(KtorClientTracing) { setOpenTelemetry(otel) }
    }
    val crowd = HttpClient(CIO)
    embeddedServer(Netty, port = 8080) {
        install(KtorServerTracing) { setOpenTelemetry(otel) }
        routing {
            get("/rinks/{rink}") {
                call.respondText(ice.get("http://ice.internal").bodyAsText() + crowd.get("http://crowd.internal").bodyAsText())
            }
        }
    }.start(wait = true)
}
