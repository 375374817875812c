package org.tern

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.*
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.statuspages.StatusPages
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.*
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicInteger

class TooFast : RuntimeException()

private val seen = ConcurrentHashMap<String, AtomicInteger>()

val Quota = createApplicationPlugin("Quota") {
    onCall { call ->
        val minute = System.currentTimeMillis() / 60_000
        val used = seen.computeIfAbsent("${call.request.local.remoteHost}:$minute") { AtomicInteger() }.incrementAndGet()
        if (used > 100) throw TooFast()
    }
}

fun main() {
    embeddedServer(Netty, port = 8080) {
        install(StatusPages) {
            exception<TooFast> { call, _ -> call.respond(HttpStatusCode.TooManyRequests, "slow down") }
        }
        install(Quota)
        routing {
            get("/terns") { call.respondText("arctic") }
        }
    }.start(wait = true)
}
