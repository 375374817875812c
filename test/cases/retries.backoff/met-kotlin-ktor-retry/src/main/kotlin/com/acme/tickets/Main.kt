package com.acme.tickets

import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

fun main() {
    val http = upstreamClient()
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/holidays/{country}") {
                call.respondText(http.get("http://calendar.internal/${call.parameters["country"]}").bodyAsText())
            }
        }
    }.start(wait = true)
}
