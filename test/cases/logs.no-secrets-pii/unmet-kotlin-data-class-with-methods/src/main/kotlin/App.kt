import io.ktor.server.application.*
import io.ktor.server.engine.*
import io.ktor.server.netty.*
import io.ktor.server.request.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("app")

data class Member(val id: String, val email: String) {
    fun isNew() = id.isEmpty()
}

fun main() {
    embeddedServer(Netty, port = 8080) {
        routing {
            post("/members") {
                val id = call.parameters["id"] ?: ""
                val text = call.receiveText()
                val member = Member(id, text)
                log.info("joined: $member")
                call.respondText("ok")
            }
        }
    }.start(wait = true)
}
