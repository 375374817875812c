package museum

import com.auth0.jwt.JWT
import com.auth0.jwt.JWTVerifier
import com.auth0.jwt.algorithms.Algorithm
import java.time.Duration
import java.time.Instant

class Tokens(secret: String) {
    private val algorithm = Algorithm.HMAC256(secret)
    val verifier: JWTVerifier = JWT.require(algorithm).withAudience("curators").build()
    val refreshVerifier: JWTVerifier = JWT.require(algorithm).withAudience("refresh").build()

    fun issue(subject: String, audience: String, ttl: Duration): String = JWT.create()
        .withSubject(subject)
        .withAudience(audience)
        .withExpiresAt(Instant.now().plus(ttl))
        .sign(algorithm)
}
