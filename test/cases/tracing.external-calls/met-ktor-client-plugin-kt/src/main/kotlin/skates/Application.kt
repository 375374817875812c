package skates

import io.ktor.server.application.*
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.*
import io.opentelemetry.instrumentation.ktor.v2_0.server.KtorServerTracing
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk

fun main() {
    val otel = AutoConfiguredOpenTelemetrySdk.initialize().openTelemetrySdk
    val http = httpClient(otel)
    val ice = IceClient(http)
    val crowd = CrowdClient(http)
    embeddedServer(Netty, port = 8080) {
        install(KtorServerTracing) { setOpenTelemetry(otel) }
        routing {
            get("/rinks/{rink}") {
                val rink = call.parameters["rink"]!!
                call.respondText("${ice.quality(rink)} / ${crowd.count(rink)} skaters")
            }
        }
    }.start(wait = true)
}
