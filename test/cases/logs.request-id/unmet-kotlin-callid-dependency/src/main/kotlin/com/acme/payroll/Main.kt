package com.acme.payroll

import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.request.get
import io.ktor.client.statement.bodyAsText
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("lots")

fun main() {
    val http = HttpClient(CIO) { engine { requestTimeout = 2000 } }
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/lots/{id}") {
                val id = call.parameters["id"]
                log.info("lot requested id={}", id)
                call.respondText(http.get("http://auctions.internal/$id").bodyAsText())
            }
        }
    }.start(wait = true)
}
