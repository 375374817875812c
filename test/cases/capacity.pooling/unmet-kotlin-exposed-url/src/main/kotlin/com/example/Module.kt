package com.example

import io.ktor.server.application.*
import io.ktor.server.response.*
import io.ktor.server.routing.*

fun Application.module() {
    connect(environment.config.property("database.url").getString())
    routing {
        get("/totals") { call.respondText(totals().sum().toString()) }
    }
}
