package sauna

import io.ktor.server.application.*
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.*
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk

fun main() {
    val otel = AutoConfiguredOpenTelemetrySdk.initialize().openTelemetrySdk
    val cabins = Cabins()
    embeddedServer(Netty, port = 8080) {
        install(spans(otel))
        routing {
            post("/cabins/{cabin}/heat/{celsius}") {
                val now = cabins.warm(call.parameters["cabin"]!!, call.parameters["celsius"]!!.toInt())
                call.respondText("$now")
            }
        }
    }.start(wait = true)
}
