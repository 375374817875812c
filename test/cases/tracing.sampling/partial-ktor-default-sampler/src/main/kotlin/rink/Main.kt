package rink

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import io.opentelemetry.instrumentation.ktor.v3_0.KtorClientTelemetry
import io.opentelemetry.instrumentation.ktor.v3_0.KtorServerTelemetry

fun main() {
    val otel = openTelemetry(System.getenv("COLLECTOR_URL"))
    val sensors = System.getenv("SENSORS_URL")
    val client = HttpClient(CIO) {
        install(HttpTimeout) { requestTimeoutMillis = 2_000 }
        install(KtorClientTelemetry) { setOpenTelemetry(otel) }
    }

    embeddedServer(Netty, port = 8080) {
        install(KtorServerTelemetry) { setOpenTelemetry(otel) }
        routing {
            get("/rinks/{id}/ice") {
                val reading = client.get("$sensors/ice/${call.parameters["id"]}").bodyAsText()
                call.respondText(reading)
            }
        }
    }.start(wait = true)
}
