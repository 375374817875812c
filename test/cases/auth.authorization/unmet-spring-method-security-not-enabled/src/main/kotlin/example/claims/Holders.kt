package example.claims

import org.springframework.security.core.Authentication
import org.springframework.stereotype.Component

@Component("holders")
class Holders(private val claims: Claims) {
    fun owns(id: Long, who: Authentication): Boolean =
        claims.findById(id).map { it.holder == who.name }.orElse(false)
}
