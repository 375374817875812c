package com.acme.quotes

import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

fun main() {
    embeddedServer(Netty, port = 8080) {
        metrics()
        routing {
            get("/metrics") { call.respondText(registry.scrape()) }
            get("/teas/{id}") { call.respondText("tea ${call.parameters["id"]}") }
        }
    }.start(wait = true)
}
