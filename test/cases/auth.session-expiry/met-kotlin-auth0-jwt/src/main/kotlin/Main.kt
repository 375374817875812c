import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.jwt.jwt
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.request.receiveParameters
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import java.io.File
import java.util.Date
import org.mindrot.jbcrypt.BCrypt

class JwtConfig(secret: String) {
    private val algorithm = Algorithm.HMAC256(secret)
    private val validityInMs = 3_600_000 * 8

    val verifier = JWT.require(algorithm).build()

    fun makeToken(name: String): String = JWT.create()
        .withClaim("name", name)
        .withExpiresAt(getExpiration())
        .sign(algorithm)

    private fun getExpiration() = Date(System.currentTimeMillis() + validityInMs)
}

fun main() {
    val config = JwtConfig(File("/run/secrets/jwt").readText())
    val users = mapOf<String, String>()
    embeddedServer(Netty, port = 8080) {
        install(Authentication) {
            jwt {
                verifier(config.verifier)
                validate { JWTPrincipal(it.payload) }
            }
        }
        routing {
            post("/login") {
                val p = call.receiveParameters()
                if (BCrypt.checkpw(p["password"], users[p["name"]])) call.respondText(config.makeToken(p["name"]!!))
                else call.respond(HttpStatusCode.Unauthorized)
            }
            authenticate { get("/me") { call.respondText("me") } }
        }
    }.start(wait = true)
}
