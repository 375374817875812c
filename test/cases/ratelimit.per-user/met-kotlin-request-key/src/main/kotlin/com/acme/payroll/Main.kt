package com.acme.payroll

import io.ktor.server.application.call
import io.ktor.server.auth.authenticate
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.ratelimit.rateLimit
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

fun main() {
    embeddedServer(Netty, port = 8080) {
        security(System.getenv("ISSUER"))
        routing {
            authenticate("user") {
                rateLimit(API) {
                    get("/notes/{id}") { call.respondText("note ${call.parameters["id"]}") }
                    get("/tags") { call.respondText("[]") }
                }
            }
        }
    }.start(wait = true)
}
