package com.example

import io.ktor.server.application.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import kotlinx.coroutines.CompletableDeferred
import java.util.concurrent.ConcurrentHashMap

private val waiting = ConcurrentHashMap<String, CompletableDeferred<String>>()

fun Application.module() {
    routing {
        post("/answers/{id}") {
            waiting.remove(call.parameters["id"])?.complete("done")
            call.respondText("ok")
        }
        get("/questions/{id}") {
            val answer = CompletableDeferred<String>()
            waiting[call.parameters["id"]!!] = answer
            call.respondText(answer.await())
        }
    }
}
