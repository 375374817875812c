package com.acme.orders

import io.github.oshai.kotlinlogging.KotlinLogging
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.statuspages.StatusPages
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import java.io.File

private val log = KotlinLogging.logger {}

fun main() {
    val rooms = Availability(System.getenv("ROOMS_URL"))
    embeddedServer(Netty, port = 8080) {
        install(StatusPages) {
            exception<Throwable> { call, e ->
                log.error(e) { "request failed" }
                call.respond(HttpStatusCode.InternalServerError)
            }
        }
        routing {
            get("/hotels/{id}/rooms") { call.respondText(rooms.rooms(call.parameters["id"]!!)) }
            post("/hotels/{id}/bookings") {
                File("/data/bookings").appendText("${call.parameters["id"]}\n")
                log.info { "booking stored hotel=${call.parameters["id"]}" }
                call.respond(HttpStatusCode.Created)
            }
        }
    }.start(wait = true)
}
