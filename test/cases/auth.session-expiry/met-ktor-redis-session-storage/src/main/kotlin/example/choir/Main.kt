package example.choir

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.application.call
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.session
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.request.receiveParameters
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import io.ktor.server.sessions.Sessions
import io.ktor.server.sessions.cookie
import io.ktor.server.sessions.sessions
import io.ktor.server.sessions.set
import io.lettuce.core.RedisClient

data class Singer(val name: String)

fun main() {
    embeddedServer(Netty, port = 8080, module = Application::choir).start(wait = true)
}

fun Application.choir() {
    val redis = RedisClient.create(System.getenv("REDIS_URL")).connect().sync()
    install(Sessions) {
        cookie<Singer>("choir", RedisSessions(redis)) {
            cookie.secure = true
            cookie.httpOnly = true
        }
    }
    install(Authentication) {
        session<Singer>("singer") {
            validate { it }
            challenge { call.respond(HttpStatusCode.Unauthorized) }
        }
    }
    routing {
        post("/login") {
            val form = call.receiveParameters()
            val singer = Members.verify(form["name"].orEmpty(), form["password"].orEmpty())
                ?: return@post call.respond(HttpStatusCode.Unauthorized)
            call.sessions.set(singer)
            call.respond(HttpStatusCode.NoContent)
        }
        authenticate("singer") {
            get("/rehearsals") { call.respondText("tuesday 19:30") }
        }
    }
}
