package garage

import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

fun main() {
    val motor = Motor(System.getenv("MOTOR_URL"))
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/doors/{id}") {
                call.respondText(stateOf(motor.position(call.parameters["id"]!!)).name)
            }
        }
    }.start(wait = true)
}

