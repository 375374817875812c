package com.acme.orders

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import kotlinx.coroutines.withTimeoutOrNull

fun main() {
    val store = Thumbnails()
    Cleanup(store).schedule()
    embeddedServer(Netty, port = 8080, configure = {
        requestReadTimeoutSeconds = 10
        responseWriteTimeoutSeconds = 10
    }) {
        routing {
            get("/thumb/{id}") {
                val t = withTimeoutOrNull(2_000) { store.load(call.parameters["id"]!!) }
                if (t == null) call.respond(HttpStatusCode.GatewayTimeout) else call.respondText(t)
            }
        }
    }.start(wait = true)
}
