package notes

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.*
import io.ktor.server.auth.authenticate
import io.ktor.server.response.respond
import io.ktor.server.routing.*
import notes.plugins.asUser
import notes.plugins.security
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("notes")

fun main(args: Array<String>) = io.ktor.server.netty.EngineMain.main(args)

fun Application.module() {
    security()
    routing {
        authenticate("user") {
            post("/notes/{id}/share") {
                call.asUser {
                    log.info("note shared id={}", it.parameters["id"])
                    it.respond(HttpStatusCode.NoContent)
                }
            }
            delete("/notes/{id}") {
                call.asUser {
                    log.info("note deleted id={}", it.parameters["id"])
                    it.respond(HttpStatusCode.NoContent)
                }
            }
        }
    }
}
