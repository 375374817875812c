package com.example

import io.github.oshai.kotlinlogging.KotlinLogging
import io.ktor.server.application.*
import io.ktor.server.request.*
import io.ktor.server.response.*
import io.ktor.server.routing.*

private val logger = KotlinLogging.logger {}

data class Order(val id: String, val email: String, val total: Int)

fun Application.module() {
    routing {
        post("/orders") {
            val order = call.receive<Order>()
            logger.info { "order placed ${order.id}" }
            call.respondText(order.id)
        }
    }
}
