package com.acme.booking

import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import java.io.File

fun main() {
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/alloys/{id}") {
                call.traced("GET /alloys") {
                    val text = File("/data/alloys", call.parameters["id"]!!).readText()
                    call.respondText(text)
                }
            }
        }
    }.start(wait = true)
}
