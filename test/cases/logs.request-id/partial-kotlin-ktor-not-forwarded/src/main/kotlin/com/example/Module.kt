package com.example

import io.github.oshai.kotlinlogging.KotlinLogging
import io.ktor.server.application.*
import io.ktor.server.request.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import io.ktor.server.plugins.callid.*
import io.ktor.server.plugins.calllogging.*
import io.ktor.http.*
import java.util.UUID

private val logger = KotlinLogging.logger {}

data class Order(val id: String, val email: String, val total: Int)

fun Application.module() {
    install(CallId) {
        header(HttpHeaders.XRequestId)
        generate { UUID.randomUUID().toString() }
    }
    install(CallLogging) {
        callIdMdc("request-id")
    }
    routing {
        post("/orders") {
            val order = call.receive<Order>()
            logger.info { "order placed ${order.id}" }
            notify(call.callId, order.id)
            call.respondText(order.id)
        }
    }
}
