package notes

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.*
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.principal
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.callid.CallId
import io.ktor.server.plugins.callid.callId
import io.ktor.server.plugins.callid.generate
import io.ktor.server.plugins.callloging.CallLogging
import io.ktor.server.response.respond
import io.ktor.server.routing.*
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("notes")

fun main() {
    embeddedServer(Netty, port = 8080) {
        install(CallId) {
            header("X-Request-Id")
            generate(12)
        }
        install(CallLogging) {
            mdc("request_id") { it.callId }
            mdc("user_id") { it.principal<JWTPrincipal>()?.payload?.subject }
        }
        routing {
            post("/notes/{id}/share") {
                log.info("note shared id={}", call.parameters["id"])
                call.respond(HttpStatusCode.NoContent)
            }
        }
    }.start(wait = true)
}
