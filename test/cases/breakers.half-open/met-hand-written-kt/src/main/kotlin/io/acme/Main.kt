package io.acme

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.HttpTimeout
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import kotlin.time.Duration.Companion.seconds

private val client = HttpClient(CIO) { install(HttpTimeout) { requestTimeoutMillis = 3_000 } }
private val circuit = Circuit(System.getenv("RATES_FAILURES").toInt(), 30.seconds)

fun main() {
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/rates/{currency}") {
                val currency = call.parameters["currency"]
                val text = circuit.guard { client.get("${System.getenv("RATES_URL")}/rates/$currency").bodyAsText() }
                call.respondText(text)
            }
        }
    }.start(wait = true)
}
