package com.acme.tickets

import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("votes")

fun main() {
    embeddedServer(Netty, port = 8080) {
        routing {
            post("/votes/{option}") {
                log.info("vote counted option={}", call.parameters["option"])
                call.respondText("ok")
            }
        }
    }.start(wait = true)
}
