package com.example

import io.ktor.server.application.*
import io.ktor.server.response.*
import io.ktor.server.routing.*

fun Application.module() {
    val prices = Prices()
    routing {
        get("/prices/{sku}") {
            val sku = call.parameters["sku"]!!
            call.respondText(prices.of(sku))
        }
    }
}
