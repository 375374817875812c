import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import io.ktor.http.*
import io.ktor.server.application.*
import io.ktor.server.auth.*
import io.ktor.server.auth.jwt.*
import io.ktor.server.engine.*
import io.ktor.server.netty.*
import io.ktor.server.plugins.ratelimit.*
import io.ktor.server.request.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import io.ktor.server.sessions.*
import org.mindrot.jbcrypt.BCrypt
import org.slf4j.LoggerFactory
import java.util.Date
import kotlin.time.Duration.Companion.minutes

private val log = LoggerFactory.getLogger("app")
data class Login(val user: String, val password: String)

fun main() { embeddedServer(Netty, 8080, module = Application::module).start(true) }

fun Application.module() {
    install(RateLimit) { register(RateLimitName("login")) { rateLimiter(limit = 5, refillPeriod = 1.minutes) } }
    install(Authentication) {
        jwt {
            verifier(JWT.require(Algorithm.HMAC256(System.getenv("KEY"))).build())
            validate { JWTPrincipal(it.payload) }
            challenge { _, _ ->

                call.respond(HttpStatusCode.Unauthorized)
            }
        }
    }
    routing {
        route("") {
            post("/login") {
                val form = call.receive<Login>()
                if (!BCrypt.checkpw(form.password, hashOf(form.user))) {

                    call.respond(HttpStatusCode.Unauthorized)
                    return@post
                }
                call.respond(JWT.create().withSubject(form.user).sign(Algorithm.HMAC256(System.getenv("KEY"))))
            }
        }
        authenticate { get("/me") { call.respond("me") } }
    }
}

fun hashOf(user: String) = ""
