package com.example

import io.ktor.server.application.*
import io.ktor.server.response.*
import io.ktor.server.routing.*

fun Route.orders() {
    route("/orders") {
        get { call.respondText("all orders") }
        get("/{id}") { call.respondText("order " + call.parameters["id"]) }
        post { call.respondText("placed") }
    }
}
