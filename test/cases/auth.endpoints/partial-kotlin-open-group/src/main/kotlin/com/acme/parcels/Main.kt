package com.acme.parcels

import io.ktor.server.application.call
import io.ktor.server.auth.authenticate
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.route
import io.ktor.server.routing.routing

fun main() {
    embeddedServer(Netty, port = 8080) {
        auth(System.getenv("ISSUER"))
        routing {
            get("/health") { call.respondText("ok") }
            authenticate("staff") {
                get("/orders/{id}") { call.respondText("order ${call.parameters["id"]}") }
                post("/orders") { call.respondText("created") }
                get("/invoices/{id}") { call.respondText("invoice ${call.parameters["id"]}") }
            }
            route("/reports") {
                get("/revenue") { call.respondText("month;revenue\n2024-01;18230") }
                get("/customers") { call.respondText("customer;orders\n17;4") }
            }
        }
    }.start(wait = true)
}
