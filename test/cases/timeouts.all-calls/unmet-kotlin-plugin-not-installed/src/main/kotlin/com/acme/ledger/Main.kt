package com.acme.ledger

import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

fun main() {
    val up = Upstream(System.getenv("GEO_URL"))
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/places") { call.respondText(up.geocode(call.request.queryParameters["q"] ?: "")) }
        }
    }.start(wait = true)
}
