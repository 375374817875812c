package museum

import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.jwt.JWTPrincipal
import io.ktor.server.auth.jwt.jwt
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.plugins.ratelimit.RateLimit
import io.ktor.server.plugins.ratelimit.RateLimitName
import io.ktor.server.plugins.ratelimit.rateLimit
import io.ktor.server.routing.routing
import kotlin.time.Duration.Companion.minutes

fun main() {
    val tokens = Tokens(java.io.File("/run/secrets/jwt_key").readText().trim())
    embeddedServer(Netty, port = 8080) {
        install(RateLimit) {
            register(RateLimitName("search")) { rateLimiter(limit = 30, refillPeriod = 1.minutes) }
        }
        install(Authentication) {
            jwt("curators") {
                verifier(tokens.verifier)
                validate { c -> if ("curators" in c.payload.audience) JWTPrincipal(c.payload) else null }
            }
        }
        routing {
            signIn(tokens)
            authenticate("curators") {
                rateLimit(RateLimitName("search")) { search() }
            }
        }
    }.start(wait = true)
}
