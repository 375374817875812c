package com.acme.payroll

import io.ktor.server.application.Application
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.route
import io.ktor.server.routing.routing

fun Application.api() {
    routing {
        route("/v1") {
            get("/primes/{n}") { call.respondText(primes(call.parameters["n"]!!.toInt()).joinToString()) }
            get("/squares/{n}") { call.respondText((1..call.parameters["n"]!!.toInt()).map { it * it }.joinToString()) }
        }
    }
}

fun primes(n: Int) = (2..n).filter { c -> (2 until c).none { c % it == 0 } }

fun main() {
    embeddedServer(Netty, port = 8080) {
        limits()
        api()
    }.start(wait = true)
}
