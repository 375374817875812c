package com.acme.fleet

import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

fun main() {
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/ships/{id}") { call.respondText(Ships.name(call.parameters["id"]!!.toLong()) ?: "unknown") }
            get("/reports/tonnage") { call.respondText(Reports.tonnage().toString()) }
        }
    }.start(wait = true)
}
