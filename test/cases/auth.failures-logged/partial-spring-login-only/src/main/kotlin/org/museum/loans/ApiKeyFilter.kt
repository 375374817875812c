package org.museum.loans

import jakarta.servlet.FilterChain
import jakarta.servlet.http.HttpServletRequest
import jakarta.servlet.http.HttpServletResponse
import org.springframework.jdbc.core.JdbcTemplate
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken
import org.springframework.security.core.context.SecurityContextHolder
import org.springframework.stereotype.Component
import org.springframework.web.filter.OncePerRequestFilter
import java.security.MessageDigest
import java.util.HexFormat

@Component
class ApiKeyFilter(private val jdbc: JdbcTemplate) : OncePerRequestFilter() {

    override fun doFilterInternal(req: HttpServletRequest, res: HttpServletResponse, chain: FilterChain) {
        val key = req.getHeader("X-Partner-Key")
        if (key != null) {
            val digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.toByteArray()))
            val partner = jdbc.queryForList("select name from partners where key_sha256 = ?", String::class.java, digest).firstOrNull()
            if (partner == null) {
                res.status = HttpServletResponse.SC_UNAUTHORIZED
                return
            }
            SecurityContextHolder.getContext().authentication =
                UsernamePasswordAuthenticationToken.authenticated(partner, null, emptyList())
        }
        chain.doFilter(req, res)
    }
}
