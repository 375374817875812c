import io.ktor.server.application.*
import io.ktor.server.engine.*
import io.ktor.server.netty.*
import io.ktor.server.request.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("app")

class Member(val id: String, val email: String)

fun main() {
    embeddedServer(Netty, port = 8080) {
        routing {
            post("/members") {
                val id = call.parameters["id"] ?: ""
                val text = call.receiveText()
                val member = Member(id, text)
                require(member.email.contains("@")) { "no address: ${member.email}" }
                call.respondText("ok")
            }
        }
    }.start(wait = true)
}
