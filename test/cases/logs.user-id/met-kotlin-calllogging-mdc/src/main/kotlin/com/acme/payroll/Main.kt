package com.acme.payroll

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respond
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("games")

fun main() {
    embeddedServer(Netty, port = 8080) {
        logging()
        routing {
            post("/games/{id}/join") {
                log.info("game joined game={}", call.parameters["id"])
                call.respond(HttpStatusCode.NoContent)
            }
            post("/games/{id}/leave") {
                log.info("game left game={}", call.parameters["id"])
                call.respond(HttpStatusCode.NoContent)
            }
        }
    }.start(wait = true)
}
