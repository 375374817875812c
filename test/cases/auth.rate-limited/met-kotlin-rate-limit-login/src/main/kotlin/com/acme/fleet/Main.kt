package com.acme.fleet

import at.favre.lib.crypto.bcrypt.BCrypt
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.auth.authenticate
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.ratelimit.rateLimit
import io.ktor.server.request.receiveParameters
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import io.ktor.server.sessions.sessions
import io.ktor.server.sessions.set

val hashes = HashMap<String, String>()

fun main() {
    embeddedServer(Netty, port = 8080) {
        plugins()
        routing {
            rateLimit(LOGIN) {
                post("/login") {
                    val p = call.receiveParameters()
                    val ok = hashes[p["name"]]?.let { BCrypt.verifyer().verify(p["password"]!!.toCharArray(), it).verified } ?: false
                    if (ok) call.sessions.set(Visitor(p["name"]!!))
                    call.respond(if (ok) HttpStatusCode.NoContent else HttpStatusCode.Unauthorized)
                }
            }
            authenticate("visitor") { get("/rooms") { call.respondText("[]") } }
        }
    }.start(wait = true)
}
