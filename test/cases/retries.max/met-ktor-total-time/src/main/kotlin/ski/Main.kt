package ski

import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

fun main() {
    val lifts = Lifts(System.getenv("RESORT_URL"))
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/areas/{area}/lifts") { call.respondText(lifts.open(call.parameters["area"]!!)) }
            get("/areas/{area}/snow") { call.respondText(lifts.snow(call.parameters["area"]!!)) }
        }
    }.start(wait = true)
}

