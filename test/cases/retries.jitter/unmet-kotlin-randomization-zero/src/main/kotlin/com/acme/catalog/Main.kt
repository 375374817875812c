package com.acme.catalog

import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

fun main() {
    val up = Upstream("http://tides.internal")
    embeddedServer(Netty, port = 8080) {
        routing { get("/tides/{port}") { call.respondText(up.tides(call.parameters["port"]!!)) } }
    }.start(wait = true)
}
