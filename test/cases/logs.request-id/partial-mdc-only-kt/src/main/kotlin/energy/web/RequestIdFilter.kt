package energy.web

import jakarta.servlet.FilterChain
import jakarta.servlet.http.HttpServletRequest
import jakarta.servlet.http.HttpServletResponse
import org.slf4j.MDC
import org.springframework.stereotype.Component
import org.springframework.web.filter.OncePerRequestFilter
import java.util.UUID

@Component
class RequestIdFilter : OncePerRequestFilter() {
    override fun doFilterInternal(req: HttpServletRequest, res: HttpServletResponse, chain: FilterChain) {
        val id = req.getHeader("X-Request-Id") ?: UUID.randomUUID().toString()
        res.setHeader("X-Request-Id", id)
        MDC.putCloseable("requestId", id).use { chain.doFilter(req, res) }
    }
}
