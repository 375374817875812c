package com.acme.parcels

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

fun main() {
    val http = HttpClient(CIO) { engine { requestTimeout = 3000 } }
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/tariff/{zone}") {
                val zone = call.parameters["zone"]
                call.respondText(retrying(RetrySettings()) { http.get("http://tariffs/$zone").bodyAsText() })
            }
        }
    }.start(wait = true)
}
