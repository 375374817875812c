package museum

import at.favre.lib.crypto.bcrypt.BCrypt
import com.auth0.jwt.exceptions.JWTVerificationException
import io.ktor.http.HttpStatusCode
import io.ktor.server.request.receiveParameters
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import java.io.File
import java.time.Duration

private val hashes = File("/var/lib/museum/curators").readLines().associate { it.substringBefore(':') to it.substringAfter(':') }

fun Route.signIn(tokens: Tokens) {
    post("/login") {
        val form = call.receiveParameters()
        val hash = hashes[form["user"]]
        if (hash == null || !BCrypt.verifyer().verify(form["password"].orEmpty().toCharArray(), hash).verified) {
            call.respond(HttpStatusCode.Unauthorized)
        } else {
            call.respondText(tokens.issue(form["user"]!!, "curators", Duration.ofMinutes(20)))
        }
    }
    post("/token/refresh") {
        try {
            val jwt = tokens.refreshVerifier.verify(call.receiveParameters()["token"])
            call.respondText(tokens.issue(jwt.subject, "curators", Duration.ofMinutes(20)))
        } catch (e: JWTVerificationException) {
            call.respond(HttpStatusCode.Unauthorized)
        }
    }
}

fun Route.search() {
    get("/search") { call.respondText("results for ${call.request.queryParameters["q"]}") }
}
