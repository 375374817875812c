package example.tides

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.application.call
import io.ktor.server.auth.authenticate
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.ratelimit.rateLimit
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.route
import io.ktor.server.routing.routing

fun main() {
    embeddedServer(Netty, port = 8080) {
        limits()
        serviceAuth()
        routes()
    }.start(wait = true)
}

fun Application.routes() = routing {
    rateLimit(PUBLIC) {
        route("/v1") {
            get("/tides/{port}") { call.respondText(Tides.next(call.parameters["port"]!!)) }
        }
    }
    rateLimit(SERVICES) {
        authenticate("services") {
            route("/services") {
                get("/tides/{port}") { call.respondText(Tides.next(call.parameters["port"]!!)) }
                get("/ready") { call.respond(HttpStatusCode.OK) }
            }
        }
    }
}
