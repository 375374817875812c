package wine

import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing

fun main() {
    val cellar = CellarClient(System.getenv("CELLAR_URL"))
    embeddedServer(Netty, port = 8080) {
        routing {
            get("/bottles/{id}") {
                val id = call.parameters["id"]!!
                call.respondText("${cellar.bottle(id).vintage}: ${cellar.stock(id)} left")
            }
        }
    }.start(wait = true)
}
