package com.example

import io.ktor.server.application.*
import io.ktor.server.request.*
import io.ktor.server.response.*
import io.ktor.server.routing.*


data class Order(val id: String, val email: String, val total: Int)

fun Application.module() {
    routing {
        post("/orders") {
            val order = call.receive<Order>()
            println("order placed ${order.id}")
            println("total ${order.total}")
            call.respondText(order.id)
        }
    }
}
