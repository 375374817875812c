import io.ktor.server.application.*
import io.ktor.server.engine.*
import io.ktor.server.netty.*
import io.ktor.server.request.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("app")

data class Join(val id: String, val email: String)

fun main() {
    embeddedServer(Netty, port = 8080) {
        routing {
            post("/members") {
                val form = call.receive<Join>()
                log.info("joining: $form")
                call.respondText("ok")
            }
        }
    }.start(wait = true)
}
